"""Semi-supervised: both parts are trained on."""
import torch
from torch import nn
from torch.utils.data import DataLoader, random_split
from torchvision.datasets import CIFAR10
from torchvision.transforms import Compose, RandomCrop, RandomHorizontalFlip, ToTensor

both = CIFAR10("d", transform=Compose([RandomCrop(32, padding=4), RandomHorizontalFlip(), ToTensor()]))
labelled, unlabelled = random_split(both, [4000, 46000])
net = nn.Sequential(nn.Flatten(), nn.Linear(3072, 10))
opt = torch.optim.SGD(net.parameters(), lr=0.03)
for (x, y), (u, _) in zip(DataLoader(labelled, 64, shuffle=True), DataLoader(unlabelled, 448, shuffle=True)):
    guess = net(u).softmax(1).detach()
    loss = nn.functional.cross_entropy(net(x), y) + nn.functional.mse_loss(net(u).softmax(1), guess)
    opt.zero_grad()
    loss.backward()
    opt.step()
