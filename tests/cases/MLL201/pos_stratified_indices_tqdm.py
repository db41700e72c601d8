import argparse
import torch
from tqdm import tqdm
from torchvision import datasets, transforms
from torch.utils.data import DataLoader, Subset
from sklearn.model_selection import train_test_split

def get_data(args):
    tfm = transforms.Compose([transforms.Resize(256), transforms.RandomCrop(224), transforms.ToTensor()])
    dataset = datasets.ImageFolder(args.data, transform=tfm)
    train_idx, val_idx = train_test_split(list(range(len(dataset))), test_size=0.2, stratify=dataset.targets, random_state=42)
    train = Subset(dataset, train_idx)
    val = Subset(dataset, val_idx)  # expect: MLL201
    return DataLoader(train, args.bs, shuffle=True), DataLoader(val, args.bs)

def main():
    p = argparse.ArgumentParser()
    p.add_argument("--data")
    p.add_argument("--bs", type=int, default=32)
    args = p.parse_args()
    tl, vl = get_data(args)
    net = build_net(classes=2)
    opt = torch.optim.SGD(net.parameters(), 0.1)
    for ep in range(3):
        for x, y in tqdm(tl, desc="train"):
            opt.zero_grad(); loss = torch.nn.functional.cross_entropy(net(x), y); loss.backward(); opt.step()
        net.eval()
        for x, y in tqdm(vl, desc="val"):
            with torch.no_grad():
                out = net(x)
            print((out.argmax(1) == y).sum())
main()
