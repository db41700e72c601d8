import torch
from torch import nn

N_CLASSES = 10


class Critic(nn.Module):
    def __init__(self):
        super().__init__()
        self.trunk = nn.Sequential(nn.Conv2d(1, 32, 4, 2, 1), nn.LeakyReLU(0.2), nn.Flatten())
        self.real = nn.Sequential(nn.Linear(32 * 14 * 14, 1), nn.Sigmoid())
        self.label = nn.Sequential(nn.Linear(32 * 14 * 14, N_CLASSES), nn.Softmax(dim=1))  # expect: MLL521

    def forward(self, image):
        features = self.trunk(image)
        return self.real(features), self.label(features)


critic = Critic()
adversarial = nn.BCELoss()
auxiliary = nn.CrossEntropyLoss()
optimizer = torch.optim.Adam(critic.parameters(), lr=2e-4)

for images, digits in torch.load("batches.pt"):
    validity, scores = critic(images)
    loss = adversarial(validity, torch.ones(len(images), 1)) + auxiliary(scores, digits)
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
