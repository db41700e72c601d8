import torch
from torch.utils.data import Subset


def partition(dataset, share=0.8, seed=0):
    generator = torch.Generator().manual_seed(seed)
    order = torch.randperm(len(dataset), generator=generator).tolist()
    k = int(share * len(dataset))
    return Subset(dataset, order[:k]), Subset(dataset, order[k:])
