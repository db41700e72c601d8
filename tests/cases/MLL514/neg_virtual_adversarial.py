import torch
import torch.nn.functional as F


def consistency_training(model, loader, eps=1.0):
    optimizer = torch.optim.Adam(model.parameters(), lr=1e-3)
    for x in loader:
        with torch.no_grad():
            clean = model(x)
        d = eps * F.normalize(torch.randn_like(x), dim=1)
        moved = model(x + d)
        # the same network on both sides
        loss = F.kl_div(clean.log_softmax(1), moved.softmax(1), reduction="batchmean")
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()


def trades(model, x, x_adv, optimizer):
    loss = F.kl_div(F.log_softmax(model(x_adv), 1), F.softmax(model(x), 1), reduction="batchmean")
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()


def stop_gradient(model, x, x_aug):
    optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
    loss = F.kl_div(F.log_softmax(model(x).detach(), 1), F.softmax(model(x_aug), 1), reduction="batchmean")
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
