import torch
from torchvision import transforms, datasets
normalize = transforms.Normalize([0.485, 0.456, 0.406], [0.229, 0.224, 0.225])
def get_loader(split, bs):
    if split == "train":
        t = transforms.Compose([transforms.RandomResizedCrop(224), transforms.ToTensor(), normalize])
    else:
        t = transforms.Compose([transforms.Resize(256), transforms.RandomHorizontalFlip(), transforms.CenterCrop(224), transforms.ToTensor(), normalize])  # expect: MLL203
    return torch.utils.data.DataLoader(datasets.ImageFolder(f"data/{split}", t), batch_size=bs, shuffle=split == "train")
train_loader = get_loader("train", 32)
val_loader = get_loader("val", 32)
def validate(model):
    model.eval()
    c = 0
    with torch.no_grad():
        for i, (images, target) in enumerate(val_loader):
            c += (model(images).argmax(1) == target).sum()
    return c
