import torch
import torch.nn as nn


class CondG(nn.Module):
    def __init__(self, classes=10, nz=20):
        super().__init__()
        self.embed = nn.Embedding(classes, 10)
        self.net = nn.Sequential(nn.Linear(nz + 10, 128), nn.ReLU(), nn.Linear(128, 64))

    def forward(self, z, y):
        return self.net(torch.cat([z, self.embed(y)], dim=1))


class CondD(nn.Module):
    def __init__(self, classes=10):
        super().__init__()
        self.embed = nn.Embedding(classes, 10)
        self.net = nn.Sequential(nn.Linear(74, 128), nn.LeakyReLU(0.2), nn.Linear(128, 1), nn.Sigmoid())

    def forward(self, x, y):
        return self.net(torch.cat((x, self.embed(y)), dim=1))


def fit(dataloader, nz=20, device=torch.device("cpu")):
    model_g, model_d = CondG().to(device), CondD().to(device)
    adversarial = nn.BCELoss().to(device)
    solver_g = torch.optim.Adam(model_g.parameters(), lr=2e-4)
    solver_d = torch.optim.Adam(model_d.parameters(), lr=2e-4)
    for x, y in dataloader:
        valid = torch.ones(x.shape[0], 1)
        invalid = torch.zeros(x.shape[0], 1)
        z = torch.randn(x.shape[0], nz)
        gen_x = torch.tensor(model_g(z, y))  # expect: MLL502

        solver_d.zero_grad()
        d_loss = (adversarial(model_d(x, y), valid) + adversarial(model_d(gen_x, y), invalid)) / 2
        d_loss.backward()
        solver_d.step()

        solver_g.zero_grad()
        g_loss = adversarial(model_d(gen_x, y), valid)
        g_loss.backward()
        solver_g.step()


fit(torch.utils.data.DataLoader(torch.utils.data.TensorDataset(torch.rand(100, 64), torch.randint(0, 10, (100,)))))
