import torch
import torch.nn as nn
import torch.nn.functional as F


class JsdCrossEntropy(nn.Module):
    def __init__(self, splits=3, alpha=12):
        super().__init__()
        self.splits, self.alpha = splits, alpha
        self.cross_entropy = nn.CrossEntropyLoss()

    def __call__(self, output, target):
        size = output.shape[0] // self.splits
        chunks = torch.split(output, size)
        loss = self.cross_entropy(chunks[0], target[:size])
        probabilities = [F.softmax(chunk, dim=1) for chunk in chunks]
        log_mixture = torch.clamp(torch.stack(probabilities).mean(axis=0), 1e-7, 1).log()
        parts = [F.kl_div(log_mixture, p, reduction="batchmean") for p in probabilities]
        return loss + self.alpha * sum(parts) / len(parts)
