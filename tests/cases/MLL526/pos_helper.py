import torch
import torch.nn.functional as F
from torch import nn


def compute_loss(y_true, y_pred):
    return F.nll_loss(y_true, F.log_softmax(y_pred, dim=1))  # expect: MLL526


model = nn.Linear(5, 3)
opt = torch.optim.SGD(model.parameters(), lr=0.1)
dataset = torch.utils.data.TensorDataset(torch.randn(100, 5), torch.randint(3, (100,)))
for x, y in torch.utils.data.DataLoader(dataset, batch_size=10):
    opt.zero_grad()
    compute_loss(y, model(x)).backward()
    opt.step()
