import torch
from torch import nn

num_inputs, num_hiddens, num_outputs = 784, 256, 10

W1 = nn.Parameter(torch.zeros(num_inputs, num_hiddens))  # expect: MLL301
b1 = nn.Parameter(torch.zeros(num_hiddens))
W2 = nn.Parameter(torch.zeros(num_hiddens, num_outputs))  # expect: MLL301
b2 = nn.Parameter(torch.zeros(num_outputs))
params = [W1, b1, W2, b2]


def net(X):
    X = X.reshape((-1, num_inputs))
    H = torch.relu(torch.matmul(X, W1) + b1)
    return torch.matmul(H, W2) + b2


loss = nn.CrossEntropyLoss()
updater = torch.optim.SGD(params, lr=0.1)
