import torch
from torch.utils.data import Subset


def partition(dataset, share=0.8, seed=0):
    generator = torch.Generator().manual_seed(seed)
    order = torch.randperm(len(dataset), generator=generator).tolist()
    k = int(share * len(dataset))
    first = Subset(dataset, order[:k])  # expect: MLL101
    second = Subset(dataset, order[k:])
    return first, second
