import torch
from torch import nn
class MAE(nn.Module):
    def __init__(self): super().__init__(); self.enc = nn.Linear(16, 8); self.dec = nn.Linear(8, 16)
    def random_masking(self, x, ratio):
        noise = torch.rand(x.shape[0], x.shape[1])
        ids = torch.argsort(noise, dim=1)
        keep = ids[:, : int(x.shape[1] * (1 - ratio))]
        return torch.gather(x, 1, keep.unsqueeze(-1).repeat(1, 1, x.shape[-1]))
    def forward(self, x):
        z = self.enc(self.random_masking(x, .75)); return ((self.dec(z) - x[:, :z.shape[1]]) ** 2).mean()
@torch.no_grad()
def evaluate(model, data_loader_val):
    model.eval()
    return sum(model(x) for x, _ in data_loader_val)
evaluate(MAE(), loader)
