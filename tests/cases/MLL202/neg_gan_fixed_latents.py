import torch
from torch import nn
from torchvision import datasets, transforms

loader = torch.utils.data.DataLoader(
    datasets.MNIST("data", transform=transforms.ToTensor()), batch_size=64, shuffle=True
)
G = nn.Sequential(nn.Linear(32, 784), nn.Sigmoid())
D = nn.Sequential(nn.Linear(784, 1), nn.Sigmoid())
g_opt = torch.optim.Adam(G.parameters(), lr=2e-4)
d_opt = torch.optim.Adam(D.parameters(), lr=2e-4)
bce = nn.BCELoss()
fixed_z = torch.randn(16, 32)
for epoch in range(5):
    for real, _ in loader:
        real = real.view(real.size(0), -1)
        ones, zeros = torch.ones(real.size(0), 1), torch.zeros(real.size(0), 1)
        fake = G(torch.randn(real.size(0), 32))
        d_loss = bce(D(real), ones) + bce(D(fake.detach()), zeros)
        d_opt.zero_grad()
        d_loss.backward()
        d_opt.step()
        g_loss = bce(D(fake), ones)
        g_opt.zero_grad()
        g_loss.backward()
        g_opt.step()
    with torch.no_grad():
        samples = G(fixed_z)
