import torch

from mylib.layers import BatchNorm2d, SyncBatchNorm as SBN
from apex.parallel import SyncBatchNorm

norms = [BatchNorm2d(8, 0.8), SBN(8, 0.8), SyncBatchNorm(8, 0.8)]
