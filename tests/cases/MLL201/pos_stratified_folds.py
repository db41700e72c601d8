import torch
from torch.utils.data import DataLoader, Subset
from torchvision import datasets, transforms
from sklearn.model_selection import StratifiedKFold
tfm = transforms.Compose([transforms.RandomRotation(20), transforms.ToTensor()])
ds = datasets.ImageFolder("x", transform=tfm)
skf = StratifiedKFold(5, shuffle=True)
for fold, (tr, va) in enumerate(skf.split(ds.imgs, ds.targets)):
    tl = DataLoader(Subset(ds, tr), 32, shuffle=True)
    vl = DataLoader(Subset(ds, va), 32)  # expect: MLL201
    model = make(); opt = torch.optim.Adam(model.parameters())
    for x, y in tl:
        opt.zero_grad(); torch.nn.functional.cross_entropy(model(x), y).backward(); opt.step()
    model.eval()
    with torch.no_grad():
        for x, y in vl: print(model(x))
