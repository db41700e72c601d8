import keras
from keras.layers import Conv2D, Dense, Flatten, MaxPool2D

image = keras.layers.Input(shape=(3, 16, 16))
h = Conv2D(32, 7, data_format="channels_first", activation="relu")(image)
h = MaxPool2D(pool_size=3, data_format="channels_first")(h)
h = Conv2D(64, (3, 5), data_format="channels_first")(h)  # expect: MLL403
scores = Dense(4)(Flatten()(h))
net = keras.Model(inputs=image, outputs=scores)
