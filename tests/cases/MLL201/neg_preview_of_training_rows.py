"""A few augmented rows are drawn on a grid: looked at, not judged by."""
import matplotlib.pyplot as plt
from torch.utils.data import DataLoader, Subset
from torchvision import datasets, transforms
from torchvision.utils import make_grid

tf = transforms.Compose([transforms.RandomAffine(20), transforms.ToTensor()])
digits = datasets.MNIST("m", transform=tf)
train_rows = Subset(digits, range(0, 50000))
shown = Subset(digits, range(50000, 50016))
for images, _ in DataLoader(shown, batch_size=16):
    plt.imshow(make_grid(images).permute(1, 2, 0))
plt.savefig("grid.png")
train_loader = DataLoader(train_rows, 64, shuffle=True)
