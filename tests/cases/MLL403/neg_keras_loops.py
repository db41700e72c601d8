import keras
from keras import layers

decoder = keras.Sequential([keras.Input((4, 4, 32))])
for filters in (64, 32, 16):
    decoder.add(layers.Conv2DTranspose(filters, 3, strides=2, padding="same", activation="relu"))
decoder.add(layers.Conv2D(3, 25))

stages = 3
size = 4
grown = keras.Sequential([keras.Input((4, 4, 8))])
while size < 64:
    grown.add(layers.UpSampling2D())
    size *= 2
grown.add(layers.Conv2D(8, 33))


def deep(steps, flag):
    net = keras.Sequential()
    for _ in range(steps):
        net.add(layers.UpSampling2D())
    if flag:
        net.add(layers.UpSampling2D(4))
    net.add(layers.Conv2D(3, 17))
    net.build((None, 6, 6, 3))
    return net
