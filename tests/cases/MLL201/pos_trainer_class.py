import torch, torchvision
from torch.utils.data import DataLoader, random_split
import torchvision.transforms as T
class ResNetTrainer:
    def __init__(self, cfg):
        self.cfg = cfg
        self.transform = T.Compose([T.RandomHorizontalFlip(), T.ToTensor()])
        self.build_data()
        self.model = torchvision.models.resnet18()
        self.opt = torch.optim.Adam(self.model.parameters())
    def build_data(self):
        ds = torchvision.datasets.ImageFolder(self.cfg.root, transform=self.transform)
        n = len(ds)
        n_train = int(n * 0.8)
        n_val = n - n_train
        self.train_ds, self.val_ds = random_split(ds, [n_train, n_val])  # expect: MLL201
        self.train_loader = DataLoader(self.train_ds, batch_size=self.cfg.bs, shuffle=True)
        self.val_loader = DataLoader(self.val_ds, batch_size=self.cfg.bs)
    def fit(self):
        for e in range(self.cfg.epochs):
            self.model.train()
            for i, (x, y) in enumerate(self.train_loader):
                self.opt.zero_grad()
                l = torch.nn.functional.cross_entropy(self.model(x), y)
                l.backward()
                self.opt.step()
            self.validate()
    def validate(self):
        self.model.eval()
        with torch.no_grad():
            for x, y in self.val_loader:
                print(self.model(x).argmax(1).eq(y).float().mean())
