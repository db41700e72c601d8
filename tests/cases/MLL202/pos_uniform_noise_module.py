import numpy as np
import torch
import torch.nn as nn
from sklearn.datasets import load_iris


class Perceptron(nn.Module):
    def __init__(self):
        super().__init__()
        self.hidden = nn.Linear(4, 8)
        self.out = nn.Linear(8, 3)

    def forward(self, x):
        return self.out(torch.relu(self.hidden(x)))


iris = load_iris()
X = iris.data.astype("float32")
X_jitter = X + np.random.uniform(-0.1, 0.1, size=X.shape).astype("float32")  # expect: MLL202
inputs, targets = torch.from_numpy(X_jitter), torch.from_numpy(iris.target)
net = Perceptron()
optimizer = torch.optim.SGD(net.parameters(), lr=0.1)
for epoch in range(100):
    optimizer.zero_grad()
    nn.CrossEntropyLoss()(net(inputs), targets).backward()
    optimizer.step()
