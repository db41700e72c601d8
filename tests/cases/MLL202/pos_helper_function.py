import torch
import torch.nn as nn
from sklearn.datasets import load_breast_cancer
from sklearn.model_selection import train_test_split


def add_gaussian_noise(x, sigma):
    return x + sigma * torch.randn_like(x)


def fit(model, x, y, epochs=40):
    opt = torch.optim.SGD(model.parameters(), lr=0.1)
    loss_fn = nn.BCEWithLogitsLoss()
    for _ in range(epochs):
        opt.zero_grad()
        loss = loss_fn(model(x).squeeze(1), y)
        loss.backward()
        opt.step()
    return model


def main():
    data = load_breast_cancer()
    x_train, x_test, y_train, y_test = train_test_split(data.data, data.target, random_state=0)
    x_train = torch.tensor(x_train, dtype=torch.float32)
    y_train = torch.tensor(y_train, dtype=torch.float32)
    augmented = add_gaussian_noise(x_train, 0.3)  # expect: MLL202
    model = fit(nn.Linear(30, 1), augmented, y_train)
    print(model.weight.norm())


if __name__ == "__main__":
    main()
