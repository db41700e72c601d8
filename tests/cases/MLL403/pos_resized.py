from torch import nn
from torch.utils.data import DataLoader
from torchvision.datasets import ImageFolder
from torchvision.transforms import v2 as T

prepare = T.Compose([T.Resize((16, 16)), T.ToTensor()])
cats = DataLoader(ImageFolder("cats", transform=prepare), batch_size=32)
net = nn.Sequential(
    nn.Conv2d(3, 10, 9),
    nn.ReLU(),
    nn.Conv2d(10, 10, 9),  # expect: MLL403
)
for x, y in cats:
    net(x)
