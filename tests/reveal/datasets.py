"""Data sets and what divides them: __getitem__, DataLoader, Subset, random_split, train_test_split, slices."""

import torch
from sklearn.model_selection import KFold, train_test_split
from torch.utils.data import ConcatDataset, DataLoader, Dataset, Subset, TensorDataset, random_split
from torchvision import datasets, transforms


data = load_data()
X, labels = load_arrays()
Z = load_more()


class Rows(Dataset):
    def __init__(self, data, train=True):
        self.data = data
        self.names = []
        for name in ("a", "b"):
            self.names += [name]

    def __len__(self):
        return 5

    def __getitem__(self, index):
        reveal(self.names)  # type=list
        return augment(self.data[index]), 3


whole = Rows(rows)
reveal(len(whole))  # const=5
image, label = whole[0]
reveal(image)  # augmented
reveal(label)  # const=3
reveal(whole)  # !augmented
loader = DataLoader(whole, batch_size=4)
for x, y in loader:
    reveal(x)  # augmented
for i, (x, y) in enumerate(loader):
    reveal(x)  # augmented
batch = next(iter(loader))
reveal(batch[0])  # augmented
reveal(loader.dataset)  # type=Rows

# shares of one whole
reveal(data)  # rows=data, !part
train, val = random_split(data, [80, 20])
reveal(train)  # part, type=torch.utils.data.Subset, rows=data
reveal(val)  # part, rows=data
a, b, c = random_split(data, [0.8, 0.1, 0.1])
reveal(c)  # part
for x in DataLoader(train):
    reveal(x)  # part
order = torch.randperm(100)
first = Subset(data, order[:80])
reveal(first)  # part, rows=data
second = Subset(data, order[80:])
reveal(second)  # part
reveal(data[:80])  # part
reveal(data[80:])  # part
X_train, X_test, y_train, y_test = train_test_split(X, labels, test_size=0.2)
reveal(X_train)  # part
reveal(y_test)  # part
X_train, X_test = train_test_split(augment(X))
reveal(X_test)  # augmented, part
splits = train_test_split(X, labels)
reveal(splits)  # items=4
for train_index, test_index in KFold(5).split(X):
    reveal(train_index)  # part
    reveal(X[train_index])  # part

# put together
more = ConcatDataset([data, augment(data)])
reveal(more)  # augmented
reveal(TensorDataset(augment(X), labels))  # augmented
reveal(TensorDataset(X, labels))  # !augmented
pair = TensorDataset(X, augment(labels))[0]
reveal(pair)  # augmented
reveal(torch.cat([X, augment(X)]))  # augmented
reveal(torch.cat([X, X]))  # resampled, !augmented
reveal(torch.cat([X, Z]))  # !augmented
noisy = X + 0.1 * torch.randn_like(X)
reveal(noisy)  # perturbed, !augmented
reveal(torch.cat([X, noisy]))  # augmented

# a name that nothing in sight binds is a set of rows as well
reveal(torch.cat([unbound, unbound + 0.1 * torch.randn_like(unbound)]))  # augmented
reveal(unbound[:80])  # part

# transforms
random = transforms.Compose([transforms.RandomHorizontalFlip(), transforms.ToTensor()])
reveal(random)  # random
reveal(random(image))  # perturbed
plain = transforms.Compose([transforms.ToTensor()])
reveal(plain)  # !random
reveal(plain(load()))  # !perturbed
mnist = datasets.MNIST("data", train=True, transform=random)
reveal(mnist)  # random, type=torchvision.datasets.MNIST
clean = datasets.MNIST("data", train=True, transform=plain)
reveal(clean)  # !random

# what draws at random, and what does not at these settings
reveal(transforms.RandomHorizontalFlip(p=0))  # !random
reveal(transforms.RandomHorizontalFlip(p=1.0))  # !random
reveal(transforms.RandomCrop(32, padding=4))  # random
reveal(transforms.ColorJitter())  # !random
reveal(transforms.ColorJitter(0.4))  # random
reveal(transforms.RandomRotation(0))  # !random
reveal(transforms.GaussianBlur(3))  # random
reveal(transforms.GaussianBlur(3, sigma=1.0))  # !random
reveal(transforms.RandomApply([transforms.GaussianBlur(3)], p=0.3))  # random
reveal(transforms.Lambda(lambda x: x + torch.randn_like(x)))  # random
reveal(transforms.Lambda(lambda x: x / 255))  # !random


class Jitter:
    def __init__(self, most):
        self.most = most

    def __call__(self, x):
        return x + self.most * torch.randn_like(x)


class Views:
    def __call__(self, x):
        return Jitter(1)(x), Jitter(1)(x)


steps = [transforms.ToTensor()]
reveal(transforms.Compose(steps + [Jitter(0.1)]))  # random
reveal(transforms.Compose(steps + [Views()]))  # !random
if unknown():
    steps.append(Jitter(0.1))
reveal(transforms.Compose(steps))  # random?

# a data set draws as its transform does, and so do its parts
first, second = random_split(mnist, [0.9, 0.1])
reveal(second)  # random, part
reveal(second.dataset)  # random
reveal(DataLoader(second))  # random, part
reveal(Subset(mnist, unknown()))  # random, part
reveal(mnist[0])  # perturbed
reveal(clean[0])  # !perturbed
mnist.transform = plain
reveal(mnist)  # !random
clean.transform = random
reveal(clean)  # random


class Wrapped(Dataset):
    def __init__(self, base, fn=None):
        self.base = base
        self.fn = fn

    def __getitem__(self, index):
        x, y = self.base[index]
        if self.fn:
            x = self.fn(x)
        return x, y


reveal(Wrapped(data))  # !random
reveal(Wrapped(data, Jitter(2)))  # random, !perturbed
reveal(Wrapped(Subset(clean, range(5))))  # random
reveal(Wrapped(TensorDataset(X + 0.1 * torch.randn_like(X), labels)))  # !random, perturbed
