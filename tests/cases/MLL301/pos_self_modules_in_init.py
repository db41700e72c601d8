import torch
import torch.nn as nn
import torch.nn.functional as F


class ConvNet1d(nn.Module):
    """Classify fixed-length ECG snippets."""

    def __init__(self, n_leads=2, n_classes=5):
        super().__init__()
        self.c1 = nn.Conv1d(n_leads, 32, 7, padding=3)
        self.c2 = nn.Conv1d(32, 64, 5, padding=2)
        self.c3 = nn.Conv1d(64, 64, 3, padding=1)
        self.head = nn.Linear(64, n_classes)

        for m in self.modules():
            if isinstance(m, nn.Conv1d) or isinstance(m, nn.Linear):
                m.weight.data.zero_()  # expect: MLL301
                m.bias.data.zero_()

    def forward(self, x):
        x = F.relu(self.c1(x))
        x = F.relu(self.c2(x))
        x = F.relu(self.c3(x))
        return self.head(x.mean(dim=-1))


model = ConvNet1d()
print(model(torch.randn(4, 2, 250)).shape)
