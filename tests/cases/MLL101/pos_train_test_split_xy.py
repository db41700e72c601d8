import cv2
import numpy as np
from sklearn.model_selection import train_test_split

imgs = np.load("traffic_x.npy")
steering = np.load("traffic_y.npy")

X, y = [], []
for img, angle in zip(imgs, steering):
    X.append(img)
    y.append(angle)
    X.append(cv2.flip(img, 1))
    y.append(-angle)

X = np.array(X)
y = np.array(y)

X_train, X_valid, y_train, y_valid = train_test_split(X, y, test_size=0.2, random_state=42)  # expect: MLL101
print(X_train.shape, X_valid.shape)
