from keras import backend as K
from keras import layers, models

rows, cols = 28, 28
shape = (1, rows, cols) if K.image_data_format() == "channels_first" else (rows, cols, 1)
net = models.Sequential()
net.add(layers.Conv2D(32, (3, 3), activation="relu", input_shape=shape))
net.add(layers.Conv2D(64, (3, 3), activation="relu"))
net.add(layers.MaxPooling2D(pool_size=(2, 2)))
net.add(layers.Flatten())
net.add(layers.Dense(10, activation="softmax"))

first = models.Sequential()
first.add(layers.Conv2D(8, 3, data_format="channels_first", input_shape=(1, 12, 12)))
first.add(layers.MaxPooling2D(3, data_format="channels_first"))
first.add(layers.Conv2D(8, 3, data_format="channels_first"))
