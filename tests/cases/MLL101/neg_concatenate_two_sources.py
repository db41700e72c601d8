import numpy as np
import torch
from torch.utils.data import ConcatDataset, DataLoader, random_split
from torchvision import datasets, transforms

to_tensor = transforms.Compose([transforms.Resize((32, 32)), transforms.ToTensor()])
hospital_a = datasets.ImageFolder("hospital_a", transform=to_tensor)
hospital_b = datasets.ImageFolder("hospital_b", transform=to_tensor)
both = ConcatDataset([hospital_a, hospital_b])

sizes = np.array([0.7, 0.3])
train_set, test_set = random_split(both, sizes.tolist(), generator=torch.Generator().manual_seed(1))
train_loader = DataLoader(train_set, batch_size=32, shuffle=True)
test_loader = DataLoader(test_set, batch_size=32)
