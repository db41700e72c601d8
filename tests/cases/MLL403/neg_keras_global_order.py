import keras
from keras.layers import Conv2D, Dense, Flatten, MaxPooling2D

keras.backend.set_image_data_format("channels_first")

model = keras.Sequential()
model.add(Conv2D(32, 5, input_shape=(3, 64, 64)))
model.add(MaxPooling2D(2))
model.add(Conv2D(32, 5))
model.add(Flatten())
model.add(Dense(10))
