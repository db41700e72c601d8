import torch
from torch import nn


class AutoEncoder(nn.Module):
    def __init__(self):
        super().__init__()
        self.encoder = nn.Sequential(nn.Linear(784, 128), nn.ReLU(), nn.Linear(128, 32))
        self.decoder = nn.Sequential(
            nn.Linear(16, 128),  # expect: MLL401
            nn.ReLU(),
            nn.Linear(128, 784),
            nn.Sigmoid(),
        )

    def forward(self, x):
        code = self.encoder(x)
        return self.decoder(code), code


def fit(batches, epochs=5):
    model = AutoEncoder()
    optimizer = torch.optim.Adam(model.parameters())
    for _ in range(epochs):
        for batch in batches:
            restored, _ = model(batch)
            loss = nn.functional.mse_loss(restored, batch)
            optimizer.zero_grad()
            loss.backward()
            optimizer.step()
    return model
