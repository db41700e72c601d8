import torch.nn as nn
import torch.nn.functional as F


class Net(nn.Module):
    def __init__(self, rate):
        super().__init__()
        self.fc = nn.Linear(10, 10)
        self.rate = rate
        self.current = rate

    def train(self, mode=True):
        self.current = self.rate if mode else 0.0
        return super().train(mode)

    @property
    def attention_dropout(self):
        return self.rate if self.training else 0.0

    def forward(self, x):
        x = F.scaled_dot_product_attention(x, x, x, dropout_p=self.attention_dropout)
        return F.dropout(self.fc(x), self.current)
