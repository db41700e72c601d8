import torch
import torch.nn as nn


class SentimentRNN(nn.Module):
    def __init__(self, vocab_size, embed_dim=100, hidden_dim=256, n_layers=2):
        super().__init__()
        self.embedding = nn.Embedding(vocab_size, embed_dim)
        self.lstm = nn.LSTM(embed_dim, hidden_dim, n_layers, batch_first=True, bidirectional=True, dropout=0.5)
        self.dropout = nn.Dropout(0.3)
        self.fc = nn.Linear(hidden_dim, 1)  # expect: MLL401
        self.sig = nn.Sigmoid()

    def forward(self, x):
        embeds = self.embedding(x)
        lstm_out, hidden = self.lstm(embeds)
        out = lstm_out[:, -1, :]
        out = self.dropout(out)
        return self.sig(self.fc(out))


model = SentimentRNN(vocab_size=10001)
tokens = torch.randint(0, 10001, (50, 200))
print(model(tokens).shape)
