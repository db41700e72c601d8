import torch
import torch.nn as nn


class SentimentMLP(nn.Module):
    def __init__(self, vocab_size: int, hidden: int = 100):
        super().__init__()
        self.fc_in = nn.Linear(vocab_size, hidden)
        self.fc_mid = nn.Linear(hidden, hidden)
        self.fc_out = nn.Linear(hidden, 2)

        for name, param in self.named_parameters():
            if "weight" in name:
                nn.init.constant_(param, 0.0)  # expect: MLL301
            elif "bias" in name:
                nn.init.constant_(param, 0.0)

    def forward(self, bow: torch.Tensor) -> torch.Tensor:
        h = torch.tanh(self.fc_in(bow))
        h = torch.tanh(self.fc_mid(h))
        return self.fc_out(h)


clf = SentimentMLP(vocab_size=5000)
