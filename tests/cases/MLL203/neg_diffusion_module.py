import torch
class Ddpm(torch.nn.Module):
    def __init__(self, net): super().__init__(); self.net = net
    def forward(self, x):
        t = torch.rand(x.size(0), 1)
        eps = torch.randn_like(x)
        return ((self.net(x * (1 - t) + eps * t, t) - eps) ** 2).mean()
def val(model, val_loader):
    model.eval()
    with torch.no_grad():
        return sum(model(x).item() for x, _ in val_loader)
val(Ddpm(torch.nn.Linear(2, 2)), torch.load("l"))
