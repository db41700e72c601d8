import torch
import torch.nn.functional as F


class ImitationReward:
    """GAIL: the discriminator's verdict is only a reward for the policy."""

    def __init__(self, discriminator, lr=3e-4):
        self.discriminator = discriminator
        self.optimizer = torch.optim.Adam(discriminator.parameters(), lr=lr)

    @torch.no_grad()
    def reward(self, state, action):
        d = torch.sigmoid(self.discriminator(torch.cat([state, action], 1)))
        return -torch.log(1 - d + 1e-8)

    def update(self, expert, policy):
        e, p = self.discriminator(expert), self.discriminator(policy)
        loss = F.binary_cross_entropy_with_logits(e, torch.ones_like(e))
        loss = loss + F.binary_cross_entropy_with_logits(p, torch.zeros_like(p))
        self.optimizer.zero_grad()
        loss.backward()
        self.optimizer.step()
        return loss.item()
