import torch
import torch.nn.functional as F


def soft_loss(log_p, q, reduction="mean"):
    return F.kl_div(log_p, q, reduction=reduction)


def train(model, optimizer, batches):
    for x, q in batches:
        loss = soft_loss(model(x).log_softmax(1), q, reduction="batchmean")
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()


model = torch.nn.Linear(6, 3)
train(model, torch.optim.SGD(model.parameters(), lr=0.1), [(torch.randn(4, 6), torch.ones(4, 3) / 3)])
