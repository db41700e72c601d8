import torch
from torch import nn
class TD3:
    def __init__(self, actor, critic, noise=0.2):
        self.actor, self.critic, self.noise = actor, critic, noise
    def update(self, batch, opt):
        s, a, r, s2 = batch
        with torch.no_grad():
            noise = (torch.randn_like(a) * self.noise).clamp(-0.5, 0.5)
            a2 = (self.actor(s2) + noise).clamp(-1, 1)
            q = self.critic(s2, a2)
            target = r + 0.99 * q
        loss = nn.functional.mse_loss(self.critic(s, a), target)
        opt.zero_grad(); loss.backward(); opt.step()
    def act(self, s):
        with torch.no_grad():
            return self.actor(s) + 0.1 * torch.randn(2)
