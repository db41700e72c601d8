"""File names are divided, then each half gets a data set of its own."""
import glob
import random

from PIL import Image
from sklearn.model_selection import train_test_split
from torch.utils.data import DataLoader, Dataset
from torchvision import transforms


class Photos(Dataset):
    def __init__(self, files, transform):
        self.files, self.transform = files, transform

    def __len__(self):
        return len(self.files)

    def __getitem__(self, i):
        return self.transform(Image.open(self.files[i])), int("cat" in self.files[i])


files = glob.glob("photos/*.jpg")
train_files, val_files = train_test_split(files, test_size=0.2, random_state=0)
random_tf = transforms.Compose([transforms.RandomResizedCrop(128), transforms.ToTensor()])
plain_tf = transforms.Compose([transforms.Resize((128, 128)), transforms.ToTensor()])
train_loader = DataLoader(Photos(train_files, random_tf), 32, shuffle=True)
val_loader = DataLoader(Photos(val_files, plain_tf), 32)
