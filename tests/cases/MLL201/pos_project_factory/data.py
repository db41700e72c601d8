from torch.utils.data import DataLoader, random_split
from torchvision.datasets import ImageFolder

from augmentations import build_transform


class Birds:
    def __init__(self, root, config):
        self.config = config
        whole = ImageFolder(root, transform=build_transform(is_train=True))
        held = int(len(whole) * config["held_out"])
        self.fit, self.check = random_split(whole, [len(whole) - held, held])  # expect: MLL201

    def fitting(self):
        return DataLoader(self.fit, batch_size=self.config["batch"], shuffle=True)

    def checking(self):
        return DataLoader(self.check, batch_size=self.config["batch"])
