from models import probe_for
from torch.utils.data import DataLoader
from torchvision.datasets import MNIST
from torchvision.transforms import ToTensor

model = probe_for("mnist")
for x, y in DataLoader(MNIST(".", transform=ToTensor()), batch_size=10):
    print(model(x).shape)
    break
