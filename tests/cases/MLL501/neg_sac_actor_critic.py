import torch


def actor_loss(actor, critic, states, temperature=0.2):
    """Tanh-squashed Gaussian policy: log-density with the change of variables."""
    mean, log_std = actor(states)
    normal = torch.distributions.Normal(mean, log_std.exp())
    raw = normal.rsample()
    action = torch.tanh(raw)
    log_prob = normal.log_prob(raw) - torch.log(1 - action.pow(2) + 1e-6)
    log_prob = log_prob.sum(1, keepdim=True)
    return (temperature * log_prob - critic(states, action)).mean()


def update_actor(actor, critic, actor_optimizer, states):
    loss = actor_loss(actor, critic, states)
    actor_optimizer.zero_grad()
    loss.backward()
    actor_optimizer.step()
    return loss.item()
