import torch
import torch.nn.functional as F


def ppo_epoch(policy, reference, batches, beta=0.1):
    optimizer = torch.optim.AdamW(policy.parameters(), lr=1e-6)
    for tokens, advantages, old in batches:
        log_pi = F.log_softmax(policy(tokens), dim=-1)
        with torch.no_grad():
            log_ref = F.log_softmax(reference(tokens), dim=-1)
        penalty = F.kl_div(log_ref, log_pi, reduction="batchmean", log_target=True)
        ratio = (log_pi.gather(-1, tokens.unsqueeze(-1)).squeeze(-1) - old).exp()
        loss = -(ratio * advantages).mean() + beta * penalty
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()


def stay_close(actor, frozen_actor, states, actions, returns):
    opt = torch.optim.Adam(actor.parameters(), lr=3e-4)
    logits = actor(states)
    before = frozen_actor(states).detach()
    kl = F.kl_div(before.log_softmax(-1), logits.softmax(-1), reduction="batchmean")
    gain = (logits.log_softmax(-1).gather(1, actions[:, None]).squeeze(1) * returns).mean()
    opt.zero_grad()
    (kl - gain).backward()
    opt.step()
