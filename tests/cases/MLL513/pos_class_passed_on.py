import torch
from torch import nn


class Trainer:
    def __init__(self, model, loss_class=nn.KLDivLoss, lr=1e-3):
        self.model = model
        self.loss_class = loss_class
        self.optimizer = torch.optim.Adam(model.parameters(), lr=lr)

    def fit(self, batches):
        criterion = self.loss_class()  # expect: MLL513
        for x, p in batches:
            self.optimizer.zero_grad()
            criterion(torch.log_softmax(self.model(x), -1), p).backward()
            self.optimizer.step()


trainer = Trainer(nn.Linear(8, 4))
trainer.fit([(torch.randn(16, 8), torch.full((16, 4), 0.25))])
