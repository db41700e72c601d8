import torch
from torch import nn


def block(inside, outside):
    return nn.Sequential(nn.Linear(inside, outside), nn.BatchNorm1d(outside), nn.ReLU())


class Generator(nn.Module):
    def __init__(self):
        super().__init__()
        self.body = nn.Sequential(block(8, 16), block(16, 32), nn.Linear(32, 4))

    def forward(self, z):
        return self.body(z)


def test_block(inside, outside, rows=1000):
    made = block(inside, outside)
    test_input = torch.randn(rows, inside)
    test_output = made(test_input)
    assert test_output.std() > 0.5


def test_generator():
    generator = Generator()
    words = torch.LongTensor([[1, 2, 3]])
    for word in words:
        assert generator(word.float()).shape == (1, 4)
    test_example = torch.rand(5, 8) + 1
    print(generator(test_example))


test_block(8, 16)
test_generator()
generator = Generator()
optimizer = torch.optim.Adam(generator.parameters())
for step in range(100):
    optimizer.zero_grad()
    loss = generator(torch.randn(32, 8)).pow(2).mean()
    loss.backward()
    optimizer.step()
