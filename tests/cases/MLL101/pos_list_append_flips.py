import os
import random

import numpy as np
from PIL import Image

ROOT = "pets"
samples = []
for label, animal in enumerate(sorted(os.listdir(ROOT))):
    for name in os.listdir(os.path.join(ROOT, animal)):
        img = np.asarray(Image.open(os.path.join(ROOT, animal, name)).resize((64, 64)))
        samples.append((img, label))
        samples.append((np.fliplr(img), label))
        samples.append((np.flipud(img), label))

random.shuffle(samples)
n_val = len(samples) // 10
val_samples = samples[:n_val]  # expect: MLL101
train_samples = samples[n_val:]
print(len(train_samples), "for training,", len(val_samples), "for validation")
