import torch


def survival_nll(hazard_logits, interval, event):
    """Negative log-likelihood of the discrete-time hazard model."""
    hazard = torch.sigmoid(hazard_logits).clamp(1e-6, 1 - 1e-6)
    steps = torch.arange(hazard.size(1), device=hazard.device)
    survived = (steps[None, :] < interval[:, None]).float()
    log_surv = (torch.log(1 - hazard) * survived).sum(1)
    at = hazard.gather(1, interval[:, None]).squeeze(1)
    log_event = event * torch.log(at) + (1 - event) * torch.log(1 - at)
    return -(log_surv + log_event).mean()
