import numpy as np
from sklearn.model_selection import train_test_split
from torch.utils.data import Subset

from slides import Slides

slides = Slides("slides/")
train_idx, val_idx = train_test_split(np.arange(len(slides)), test_size=0.1, stratify=slides.grades)
train_set, val_set = Subset(slides, train_idx), Subset(slides, val_idx)
