import torch.nn as nn


class Ranker(nn.Module):
    def __init__(self, n_features):
        super().__init__()
        self.scorer = nn.Sequential(
            nn.Linear(n_features, 40), nn.ReLU(),
            nn.Linear(40, 20), nn.ReLU(),
            nn.Linear(20, 1),
        )

    def forward(self, docs):
        return self.scorer(docs).squeeze(-1)


ranker = Ranker(136)
for name, param in ranker.named_parameters():
    if name.endswith("weight"):
        param.data.fill_(1.0)  # expect: MLL302
    else:
        param.data.fill_(0.0)
