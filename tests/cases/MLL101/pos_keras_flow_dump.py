import numpy as np
from tensorflow.keras.preprocessing.image import ImageDataGenerator

X = np.load("xray.npy")
y = np.load("xray_labels.npy")

gen = ImageDataGenerator(rotation_range=15, zoom_range=0.1, horizontal_flip=True)
flow = gen.flow(X, y, batch_size=64, shuffle=True)

big_x, big_y = [], []
for i in range(3 * len(X) // 64):
    bx, by = next(flow)
    big_x.append(bx)
    big_y.append(by)
big_x = np.vstack(big_x)
big_y = np.hstack(big_y)

cut = int(0.8 * len(big_x))
x_train, y_train = big_x[:cut], big_y[:cut]  # expect: MLL101
x_test, y_test = big_x[cut:], big_y[cut:]  # expect: MLL101
print(x_train.shape, x_test.shape)
