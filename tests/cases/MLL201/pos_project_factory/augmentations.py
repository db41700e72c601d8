import timm
from timm.data import create_transform


def build_transform(is_train, size=224):
    return create_transform(input_size=size, is_training=is_train, auto_augment="rand-m9-mstd0.5")
