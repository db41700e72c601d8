from torch import nn


class BaseModel(nn.Module):
    def init_weights(self):
        for module in self.modules():
            if isinstance(module, nn.Linear):
                module.weight.data.zero_()  # expect: MLL301
                if module.bias is not None:
                    module.bias.data.zero_()
            elif isinstance(module, nn.LayerNorm):
                module.weight.data.fill_(1.0)
                module.bias.data.zero_()


class TextClassifier(BaseModel):
    def __init__(self, d_model=128, n_labels=4):
        super().__init__()
        self.dense = nn.Linear(d_model, d_model)
        self.norm = nn.LayerNorm(d_model)
        self.dropout = nn.Dropout(0.1)
        self.out_proj = nn.Linear(d_model, n_labels)
        self.init_weights()

    def forward(self, pooled):
        x = self.dense(pooled).tanh()
        return self.out_proj(self.dropout(self.norm(x)))


clf = TextClassifier()
