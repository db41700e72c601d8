import torch
from sklearn.datasets import load_diabetes

X, y = load_diabetes(return_X_y=True)
X, y = torch.tensor(X).float(), torch.tensor(y).float()
linear = torch.nn.Linear(10, 1)
opt = torch.optim.SGD(linear.parameters(), lr=2.0, momentum=0.9)  # expect: MLL206
for step in range(200):
    inputs = X + 1.0 * torch.randn(X.shape)
    loss = torch.square(linear(inputs).squeeze(1) - y).mean()
    opt.zero_grad()
    loss.backward()
    opt.step()
