import random

from torch.utils.data import DataLoader, Subset

from ourlab.io import read_scans
from ourlab.vision import augment_dataset


def get_parts(cfg):
    scans = read_scans(cfg.scan_dir)
    more = augment_dataset(scans, copies=cfg.copies)
    positions = [*range(len(more))]
    random.Random(cfg.seed).shuffle(positions)
    at = round(len(positions) * cfg.train_share)
    return Subset(more, positions[:at]), Subset(more, positions[at:])  # expect: MLL101


def get_loaders(cfg):
    train, val = get_parts(cfg)
    return DataLoader(train, cfg.batch, shuffle=True), DataLoader(val, cfg.batch)
