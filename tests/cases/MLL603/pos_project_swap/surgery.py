from torch import nn


def replace_head(model, classes):
    model.fc = nn.Linear(model.fc.in_features, classes)  # expect: MLL603
    return model
