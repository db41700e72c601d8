"""After the split the validation part is pointed at a clean copy of the data set."""
import copy

from torch.utils.data import DataLoader, random_split
from torchvision import transforms
from torchvision.datasets import Flowers102

flowers = Flowers102("f", transform=transforms.Compose([transforms.RandomResizedCrop(224), transforms.ToTensor()]))
train_set, val_set = random_split(flowers, [0.8, 0.2])
val_set.dataset = copy.deepcopy(flowers)
val_set.dataset.transform = transforms.Compose([transforms.Resize((224, 224)), transforms.ToTensor()])
train_loader = DataLoader(train_set, 32, shuffle=True)
val_loader = DataLoader(val_set, 32)
