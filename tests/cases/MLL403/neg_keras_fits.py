from keras import Input, Sequential
from keras.layers import Conv2D, Dense, Flatten, MaxPooling2D

exact = Sequential(
    [
        Input((28, 28, 1)),
        Conv2D(6, 5),
        MaxPooling2D(),
        Conv2D(16, 5),
        MaxPooling2D(),
        Conv2D(120, 4),
        Flatten(),
        Dense(10),
    ]
)
