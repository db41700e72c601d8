import torch
from torch.utils.data import DataLoader, random_split
from torchvision import datasets, transforms
# only an 'overfit on small subset' check; second part is thrown away
ds = datasets.CIFAR10(".", transform=transforms.Compose([transforms.RandomCrop(32, 4), transforms.ToTensor()]))
small, _ = random_split(ds, [1000, 49000])
loader = DataLoader(small, 64, shuffle=True)
net = torch.nn.Sequential(torch.nn.Flatten(), torch.nn.Linear(3072, 10)); opt = torch.optim.Adam(net.parameters())
for x, y in loader:
    opt.zero_grad(); torch.nn.functional.cross_entropy(net(x), y).backward(); opt.step()
