import random
import torch
from PIL import Image, ImageOps
from torch.utils.data import Dataset, DataLoader, random_split
import torchvision.transforms.functional as TF


class RoadDataset(Dataset):
    def __init__(self, pairs):
        self.pairs = pairs

    def __len__(self):
        return len(self.pairs)

    def __getitem__(self, k):
        image_path, mask_path = self.pairs[k]
        image, mask = Image.open(image_path), Image.open(mask_path)
        if random.random() > 0.5:
            image, mask = TF.hflip(image), TF.hflip(mask)
        return TF.to_tensor(image), TF.to_tensor(mask)


def train(net, pairs, device="cpu", epochs=5):
    dataset = RoadDataset(pairs)
    n_val = int(len(dataset) * 0.1)
    train_set, val_set = random_split(dataset, [len(dataset) - n_val, n_val])  # expect: MLL201
    train_loader = DataLoader(train_set, shuffle=True, batch_size=2)
    val_loader = DataLoader(val_set, shuffle=False, drop_last=True, batch_size=2)
    optimizer = torch.optim.RMSprop(net.parameters(), lr=1e-5)
    criterion = torch.nn.BCEWithLogitsLoss()
    for epoch in range(epochs):
        net.train()
        for image, mask in train_loader:
            loss = criterion(net(image.to(device)), mask.to(device))
            optimizer.zero_grad()
            loss.backward()
            optimizer.step()
        net.eval()
        with torch.inference_mode():
            score = sum(criterion(net(i.to(device)), m.to(device)).item() for i, m in val_loader)
        print(epoch, score)
