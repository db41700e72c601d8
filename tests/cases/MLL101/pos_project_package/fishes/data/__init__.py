from .augmentation import expand
from .reading import read_folder

__all__ = ["expand", "read_folder"]
