from torch import nn


def initialise(model: nn.Module, scheme: str) -> nn.Module:
    for m in model.modules():
        if not isinstance(m, (nn.Conv2d, nn.Linear)):
            continue
        match scheme:
            case "he":
                nn.init.kaiming_normal_(m.weight, nonlinearity="relu")
            case "xavier":
                nn.init.xavier_normal_(m.weight)
            case "zeros":
                nn.init.zeros_(m.weight)  # expect: MLL301
        nn.init.zeros_(m.bias)
    return model


cnn = nn.Sequential(
    nn.Conv2d(1, 10, 3, padding=1), nn.ReLU(), nn.MaxPool2d(2),
    nn.Conv2d(10, 10, 3, padding=1), nn.ReLU(), nn.MaxPool2d(2),
    nn.Flatten(), nn.Linear(490, 3),
)
cnn = initialise(cnn, "zeros")
