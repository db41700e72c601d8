import torch.nn as nn

INITIALISERS = {
    "normal": nn.init.normal_,
    "orthogonal": nn.init.orthogonal_,
    "zeros": nn.init.zeros_,
}


class Head(nn.Module):
    def __init__(self, d_model, n_out, init="orthogonal"):
        super().__init__()
        self.proj = nn.Linear(d_model, d_model)
        self.act = nn.ReLU()
        self.out = nn.Linear(d_model, n_out)
        fn = INITIALISERS[init]
        for layer in (self.proj, self.out):
            fn(layer.weight)  # expect: MLL301
            nn.init.zeros_(layer.bias)

    def forward(self, x):
        return self.out(self.act(self.proj(x)))


head = Head(512, 10, init="zeros")
