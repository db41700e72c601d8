import torch
import torch.nn as nn
import torch.nn.functional as F


class Classifier(nn.Module):
    def __init__(self):
        super().__init__()
        self.encoder = nn.GRU(40, 64, batch_first=True)
        self.head = nn.Linear(64, 12)

    def forward(self, x, log=False):
        _, state = self.encoder(x)
        scores = self.head(state[-1])
        return F.log_softmax(scores, dim=-1) if log else F.softmax(scores, dim=-1)


model, ema = Classifier(), Classifier()
optimizer = torch.optim.AdamW(model.parameters())
for clip in torch.randn(50, 16, 30, 40):
    with torch.no_grad():
        target = ema(clip)
    agreement = F.kl_div(model(clip), target, reduction="batchmean")  # expect: MLL511
    agreement.backward()
    optimizer.step()
    optimizer.zero_grad()
