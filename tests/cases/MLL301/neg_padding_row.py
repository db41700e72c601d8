import torch
from torch import nn


class LanguageModel(nn.Module):
    def __init__(self, vocab, dim=100, pad=0):
        super().__init__()
        self.encoder = nn.Embedding(vocab, dim, padding_idx=pad)
        self.rnn = nn.GRU(dim, dim, batch_first=True)
        self.decoder = nn.Linear(dim, vocab)
        self.init_weights(pad)

    def init_weights(self, pad):
        span = 0.1
        self.encoder.weight.data.uniform_(-span, span)
        self.encoder.weight.data[pad].zero_()
        self.decoder.bias.data.zero_()
        self.decoder.weight.data.uniform_(-span, span)

    def forward(self, tokens):
        return self.decoder(self.rnn(self.encoder(tokens))[0])


print(LanguageModel(50)(torch.randint(0, 50, (2, 9))).shape)
