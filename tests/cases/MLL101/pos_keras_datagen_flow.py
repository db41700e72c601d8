import numpy as np
from sklearn.model_selection import train_test_split
from tensorflow.keras.preprocessing.image import ImageDataGenerator

x = np.load("cars_x.npy")
y = np.load("cars_y.npy")

datagen = ImageDataGenerator(rotation_range=20, zoom_range=0.15, horizontal_flip=True)

aug_x, aug_y = [], []
batches = 0
for bx, by in datagen.flow(x, y, batch_size=32):
    aug_x.append(bx)
    aug_y.append(by)
    batches += 1
    if batches >= 4 * len(x) / 32:
        break

aug_x = np.concatenate(aug_x)
aug_y = np.concatenate(aug_y)
x_train, x_val, y_train, y_val = train_test_split(aug_x, aug_y, test_size=0.2, random_state=7)  # expect: MLL101
# may: MLL202, MLL203
