import torch, utils
import torchvision.transforms as T
class PennFudan(torch.utils.data.Dataset):
    def __init__(self, root, transforms):
        self.root = root; self.transforms = transforms; self.imgs = []
    def __getitem__(self, idx):
        img, target = load(self.imgs[idx])
        if self.transforms is not None:
            img, target = self.transforms(img, target)
        return img, target
    def __len__(self): return len(self.imgs)
def get_transform(train):
    transforms = []
    transforms.append(T.PILToTensor())
    if train:
        transforms.append(T.RandomHorizontalFlip(0.5))
    return T.Compose(transforms)
dataset = PennFudan('PennFudanPed', get_transform(train=True))
dataset_test = PennFudan('PennFudanPed', get_transform(train=False))
indices = torch.randperm(len(dataset)).tolist()
dataset = torch.utils.data.Subset(dataset, indices[:-50])
dataset_test = torch.utils.data.Subset(dataset_test, indices[-50:])
data_loader = torch.utils.data.DataLoader(dataset, batch_size=2, shuffle=True)
data_loader_test = torch.utils.data.DataLoader(dataset_test, batch_size=1)
