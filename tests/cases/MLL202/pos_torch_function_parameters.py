import torch
from torch import nn


def train(model, x_train, y_train, x_val, y_val, noise_std=0.1, num_epochs=100):
    criterion = nn.MSELoss()
    optimizer = torch.optim.AdamW(model.parameters(), lr=3e-4)
    x_noisy = x_train + torch.randn_like(x_train) * noise_std  # expect: MLL202
    history = []
    for epoch in range(num_epochs):
        model.train()
        optimizer.zero_grad()
        out = model(x_noisy)
        loss = criterion(out, y_train)
        loss.backward()
        optimizer.step()
        model.eval()
        with torch.no_grad():
            history.append(criterion(model(x_val), y_val).item())
    return history
