import torch
from torch.utils.data import DataLoader, random_split
from torchvision import datasets, transforms as T


class TwoViews:
    def __init__(self, t):
        self.t = t

    def __call__(self, img):
        return self.t(img), self.t(img)


ssl_tf = T.Compose([T.RandomResizedCrop(32), T.RandomHorizontalFlip(), T.RandomGrayscale(0.2), T.ToTensor()])
unlabeled = datasets.STL10("d", split="unlabeled", transform=TwoViews(ssl_tf))
train, val = random_split(unlabeled, [95000, 5000])


def nt_xent(a, b, t=0.5):
    z = torch.nn.functional.normalize(torch.cat([a, b]), dim=1)
    s = z @ z.T / t
    s.fill_diagonal_(-9e15)
    target = torch.arange(len(z)).roll(len(a))
    return torch.nn.functional.cross_entropy(s, target)


net = torch.nn.Sequential(torch.nn.Flatten(), torch.nn.Linear(3072, 64))
opt = torch.optim.Adam(net.parameters())
for (a, b), _ in DataLoader(train, 256, shuffle=True):
    loss = nt_xent(net(a), net(b))
    opt.zero_grad()
    loss.backward()
    opt.step()
with torch.no_grad():
    print(sum(nt_xent(net(a), net(b)).item() for (a, b), _ in DataLoader(val, 256)))
