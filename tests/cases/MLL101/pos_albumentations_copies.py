import glob

import albumentations as A
import cv2
import numpy as np
from sklearn.model_selection import train_test_split

COPIES = 5
pipeline = A.Compose(
    [
        A.HorizontalFlip(p=0.5),
        A.RandomBrightnessContrast(p=0.4),
        A.Rotate(limit=25, p=0.7),
    ]
)

images, classes = [], []
for path in glob.glob("mushrooms/*/*.png"):
    image = cv2.resize(cv2.imread(path), (128, 128))
    name = path.split("/")[-2]
    for _ in range(COPIES):
        images.append(pipeline(image=image)["image"])
        classes.append(name)

images = np.stack(images)
train_x, test_x, train_y, test_y = train_test_split(images, classes, test_size=0.2)  # expect: MLL101
print(train_x.shape, test_x.shape)
# may: MLL202, MLL203
