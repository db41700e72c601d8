import torch
import torch.nn as nn


class RNN(nn.Module):
    def __init__(self, inputs, hidden, outputs):
        super().__init__()
        self.hidden_size = hidden
        self.i2h = nn.Linear(inputs + hidden, hidden)
        self.i2o = nn.Linear(inputs + hidden, outputs)

    def forward(self, input, hidden):
        combined = torch.cat((input, hidden), 1)
        return self.i2o(combined), torch.tanh(self.i2h(combined))


rnn = RNN(57, 128, 18)
criterion = nn.NLLLoss()


def train(category, line):
    hidden = torch.zeros(1, 128)
    rnn.zero_grad()
    for i in range(line.size(0)):
        output, hidden = rnn(line[i], hidden)
    loss = criterion(output, category)  # expect: MLL522
    loss.backward()
    for p in rnn.parameters():
        p.data.add_(p.grad.data, alpha=-0.005)
    return output, loss.item()


train(torch.tensor([3]), torch.zeros(5, 1, 57))
