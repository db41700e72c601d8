import torch
from torchvision import transforms, datasets
from torchvision.utils import save_image
tf = transforms.Compose([transforms.Resize(64), transforms.RandomHorizontalFlip(), transforms.ToTensor()])
dataset = datasets.CelebA(".", split="train", transform=tf)
loader = torch.utils.data.DataLoader(dataset, 128, shuffle=True)
def train(G, D, og, od, bce):
    fixed = torch.randn(64, 100)
    for real, _ in loader:
        z = torch.randn(real.size(0), 100)
        fake = G(z)
        loss = bce(D(real + 0.1 * torch.randn_like(real)), torch.ones(real.size(0)))
        od.zero_grad(); loss.backward(); od.step()
        g = bce(D(fake), torch.ones(real.size(0)))
        og.zero_grad(); g.backward(); og.step()
    with torch.no_grad():
        save_image(G(fixed), "x.png")
        G.eval()
        inter = fixed + 0.1 * torch.randn_like(fixed)
        save_image(G(inter), "y.png")
