import os
import random

import numpy as np
from PIL import Image

ROOT = "pets"
paths = [os.path.join(ROOT, a, n) for a in sorted(os.listdir(ROOT)) for n in os.listdir(os.path.join(ROOT, a))]
random.Random(0).shuffle(paths)
held_out = set(paths[: len(paths) // 10])

train_samples, val_samples = [], []
for path in paths:
    img = np.asarray(Image.open(path).resize((64, 64)))
    label = os.path.basename(os.path.dirname(path))
    if path in held_out:
        val_samples.append((img, label))
    else:
        train_samples.append((img, label))
        train_samples.append((np.fliplr(img), label))
print(len(train_samples), len(val_samples))
