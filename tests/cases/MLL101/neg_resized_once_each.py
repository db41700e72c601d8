import glob

import cv2
import numpy as np
from sklearn.model_selection import train_test_split

images, labels = [], []
for path in glob.glob("fruit/*/*.jpg"):
    img = cv2.imread(path)
    img = cv2.cvtColor(img, cv2.COLOR_BGR2RGB)
    img = cv2.resize(img, (100, 100))
    images.append(img)
    labels.append(path.split("/")[1])

images = np.array(images, dtype="float32") / 255.0
labels = np.array(labels)
x_train, x_test, y_train, y_test = train_test_split(images, labels, test_size=0.2, stratify=labels)
print(x_train.shape, x_test.shape)
