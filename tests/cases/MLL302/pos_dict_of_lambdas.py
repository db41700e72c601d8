from torch import nn

SCHEMES = {
    "glorot": lambda w: nn.init.xavier_uniform_(w),
    "const": lambda w: nn.init.constant_(w, 0.7),  # expect: MLL302
}


def make_model(scheme):
    model = nn.Sequential(nn.Linear(2, 10), nn.Sigmoid(), nn.Linear(10, 1))
    for m in model:
        if isinstance(m, nn.Linear):
            SCHEMES[scheme](m.weight)  # expect: MLL302
            nn.init.zeros_(m.bias)
    return model


model = make_model("const")
