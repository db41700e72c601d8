import keras
from keras import layers


def block(x, filters):
    x = layers.SeparableConv2D(filters, 3, activation="relu")(x)
    x = layers.BatchNormalization()(x)
    return layers.MaxPooling2D(2)(x)


def build(size=32):
    inputs = keras.Input((size, size, 3), batch_size=16)
    x = layers.Rescaling(1 / 255)(inputs)
    x = layers.RandomFlip("horizontal")(x)
    x = block(x, 32)
    x = block(x, 64)
    x = layers.ZeroPadding2D(1)(x)
    x = layers.Conv2D(128, 9)(x)  # expect: MLL403
    x = layers.GlobalMaxPooling2D()(x)
    return keras.Model(inputs, layers.Dense(10)(x))


model = build()
