from keras.layers import Conv2D, Dense, Flatten, InputLayer, MaxPooling2D
from keras.models import Sequential


def small_vgg(classes):
    net = Sequential()
    net.add(InputLayer(shape=(32, 32, 3)))
    for filters in (32, 64, 128):
        net.add(Conv2D(filters, 3, activation="relu", padding="same"))
        net.add(MaxPooling2D())
    net.add(Conv2D(256, 3, activation="relu"))
    net.add(Conv2D(256, 3, activation="relu"))  # expect: MLL403
    net.add(Flatten())
    net.add(Dense(classes))
    return net


model = small_vgg(10)
