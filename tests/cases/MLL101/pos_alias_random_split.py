from torch.utils.data import ConcatDataset as Joined
from torch.utils.data import DataLoader
from torch.utils.data import random_split as rs
from torchvision import transforms as T
from torchvision.datasets import ImageFolder as IF

plain = T.Compose([T.Resize((128, 128)), T.ToTensor()])
wild = T.Compose([T.Resize((128, 128)), T.RandomRotation(20), T.ColorJitter(0.3, 0.3), T.ToTensor()])

clean_ds = IF("dogs/", transform=plain)
wild_ds = IF("dogs/", transform=wild)
everything = Joined([clean_ds, wild_ds])

tr, va = rs(everything, [0.8, 0.2])  # expect: MLL101
train_dl = DataLoader(tr, batch_size=32, shuffle=True)
val_dl = DataLoader(va, batch_size=32)
# may: MLL201, MLL203
