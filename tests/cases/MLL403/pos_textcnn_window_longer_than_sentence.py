import torch
import torch.nn as nn
import torch.nn.functional as F


class TextCNN(nn.Module):
    def __init__(self, vocab=5000, dim=100):
        super().__init__()
        self.embed = nn.Embedding(vocab, dim)
        self.conv3 = nn.Conv2d(1, 100, (3, dim))
        self.conv12 = nn.Conv2d(1, 100, (12, dim))  # expect: MLL403
        self.fc = nn.Linear(200, 2)

    def forward(self, ids):
        x = self.embed(ids).unsqueeze(1)
        a = F.relu(self.conv3(x)).squeeze(3)
        b = F.relu(self.conv12(x)).squeeze(3)
        a = F.max_pool1d(a, a.size(2)).squeeze(2)
        b = F.max_pool1d(b, b.size(2)).squeeze(2)
        return self.fc(torch.cat((a, b), 1))


maxlen = 10
batch = torch.randint(0, 5000, (32, maxlen))
print(TextCNN()(batch).shape)
