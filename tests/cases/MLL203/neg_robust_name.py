import torch
def evaluate_robust(model, loader, eps=0.1):
    model.eval()
    with torch.no_grad():
        for x, y in loader:
            x = x + eps * torch.randn_like(x)
            print((model(x).argmax(1) == y).float().mean())
