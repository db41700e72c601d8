from torch.nn.functional import kl_div, log_softmax, softmax


def consistency(logits_weak, logits_strong, threshold=0.9):
    target = softmax(logits_weak.detach(), dim=-1)
    confident = target.max(dim=-1).values > threshold
    return kl_div(  # expect: MLL513
        log_softmax(logits_strong[confident], dim=-1),
        target[confident],
        reduction="mean",
    )
