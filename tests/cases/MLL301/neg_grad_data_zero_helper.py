import torch
import torch.nn as nn


def clear_grads(model):
    for weight in model.parameters():
        if weight.grad is not None:
            weight.grad.data.zero_()


class Cnn(nn.Module):
    def __init__(self):
        super(Cnn, self).__init__()
        self.conv = nn.Conv2d(1, 4, 3)
        self.fc = nn.Linear(4 * 26 * 26, 10)

    def forward(self, x):
        return self.fc(torch.relu(self.conv(x)).flatten(1))


cnn = Cnn()
optimizer = torch.optim.SGD(cnn.parameters(), lr=0.1)
images, targets = torch.rand(16, 1, 28, 28), torch.randint(10, (16,))
for _ in range(3):
    clear_grads(cnn)
    nn.functional.cross_entropy(cnn(images), targets).backward()
    optimizer.step()
