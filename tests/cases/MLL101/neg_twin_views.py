"""Two views of one folder share the index lists: random one for training, clean one for validation."""
import numpy as np
from torch.utils.data import DataLoader, Subset
from torchvision import datasets, transforms as T

ROOT = "flowers"
normalise = T.Normalize([0.485, 0.456, 0.406], [0.229, 0.224, 0.225])
augmented = datasets.ImageFolder(ROOT, T.Compose([T.RandomResizedCrop(224), T.RandomHorizontalFlip(), T.ToTensor(), normalise]))
clean = datasets.ImageFolder(ROOT, T.Compose([T.Resize(256), T.CenterCrop(224), T.ToTensor(), normalise]))

order = np.random.RandomState(12).permutation(len(clean))
cut = int(0.85 * len(order))
train_data = Subset(augmented, order[:cut])
val_data = Subset(clean, order[cut:])
train_loader = DataLoader(train_data, batch_size=32, shuffle=True, num_workers=4)
val_loader = DataLoader(val_data, batch_size=32, num_workers=4)
