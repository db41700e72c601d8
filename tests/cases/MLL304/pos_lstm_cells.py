import torch
import torch.nn as nn


class StackedLSTM(nn.Module):
    def __init__(self, n_in, n_hidden, n_layers):
        super().__init__()
        self.cells = []  # expect: MLL304
        for i in range(n_layers):
            self.cells.append(nn.LSTMCell(n_in if i == 0 else n_hidden, n_hidden))
        self.n_hidden = n_hidden

    def forward(self, sequence):
        states = [(torch.zeros(sequence.size(1), self.n_hidden),) * 2 for _ in self.cells]
        for x in sequence:
            for i, cell in enumerate(self.cells):
                h, c = cell(x, states[i])
                states[i] = (h, c)
                x = h
        return x
