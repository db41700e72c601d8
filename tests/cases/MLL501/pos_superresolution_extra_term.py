import torch
import torch.nn.functional as F
from torch import nn


class SuperTrainer:
    def __init__(self, upscaler: nn.Module, critic: nn.Module, weight: float = 1e-3):
        self.upscaler, self.critic, self.weight = upscaler, critic, weight
        self.up_opt = torch.optim.Adam(upscaler.parameters(), 1e-4)
        self.critic_opt = torch.optim.Adam(critic.parameters(), 1e-4)

    def fit_batch(self, low, high):
        made = self.upscaler(low)

        self.critic_opt.zero_grad()
        p_high, p_made = torch.sigmoid(self.critic(high)), torch.sigmoid(self.critic(made.detach()))
        critic_loss = -(p_high.log() + (1 - p_made).log()).mean()
        critic_loss.backward()
        self.critic_opt.step()

        self.up_opt.zero_grad()
        content = F.l1_loss(made, high)
        adversarial = torch.log(1 - torch.sigmoid(self.critic(made))).mean()  # expect: MLL501
        total = content + self.weight * adversarial
        total.backward()
        self.up_opt.step()
        return total.item()


if __name__ == "__main__":
    up = nn.Sequential(nn.Conv2d(3, 12, 3, padding=1), nn.PixelShuffle(2))
    critic = nn.Sequential(nn.Conv2d(3, 8, 4, 2), nn.LeakyReLU(0.2), nn.AdaptiveAvgPool2d(1), nn.Flatten(), nn.Linear(8, 1))
    trainer = SuperTrainer(up, critic)
    for _ in range(3):
        print(trainer.fit_batch(torch.rand(2, 3, 8, 8), torch.rand(2, 3, 16, 16)))
