from dataclasses import dataclass
import cv2
import numpy as np
from sklearn.model_selection import train_test_split


@dataclass
class Config:
    size: int = 64
    val_frac: float = 0.2
    augment: bool = True


def read_all(cfg, paths, ids):
    pics, tags = [], []
    for p, i in zip(paths, ids):
        img = cv2.resize(cv2.imread(p), (cfg.size, cfg.size))
        pics.append(img)
        tags.append(i)
        if cfg.augment:
            pics.append(cv2.flip(img, 1))
            tags.append(i)
            pics.append(cv2.GaussianBlur(img, (5, 5), 0))
            tags.append(i)
    return np.array(pics), np.array(tags)


cfg = Config()
paths = [f"cats/{i}.png" for i in range(300)] + [f"dogs/{i}.png" for i in range(300)]
pics, tags = read_all(cfg, paths, [0] * 300 + [1] * 300)
train_x, val_x, train_y, val_y = train_test_split(pics, tags, test_size=cfg.val_frac)  # expect: MLL101
print(train_x.shape, val_x.shape)
