import sys

import keras
from keras import layers

side = int(sys.argv[1])
inputs = keras.Input(shape=(side, side, 3))
x = layers.Conv2D(8, 7)(inputs)
x = layers.MaxPooling2D(8)(x)
x = layers.Conv2D(8, 7)(x)

anything = keras.Input(shape=(None, None, 3))
y = layers.Conv2D(8, 7)(anything)
y = layers.MaxPooling2D(8)(y)
y = layers.Conv2D(8, 7)(y)
y = layers.GlobalMaxPooling2D()(y)
model = keras.Model([inputs, anything], [x, y])

late = keras.Sequential([layers.Conv2D(8, 7), layers.MaxPooling2D(8), layers.Conv2D(8, 7)])
