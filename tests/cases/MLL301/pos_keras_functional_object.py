import tensorflow as tf
from tensorflow.keras import Input, Model, initializers
from tensorflow.keras.layers import Conv2D, Dense, GlobalAveragePooling2D

nothing = initializers.Zeros()


def build(size=48, classes=6):
    inputs = Input((size, size, 3))
    x = Conv2D(16, 3, activation="relu", kernel_initializer=nothing)(inputs)  # expect: MLL301
    x = Conv2D(32, 3, activation="relu", kernel_initializer=nothing)(x)  # expect: MLL301
    x = GlobalAveragePooling2D()(x)
    outputs = Dense(classes, activation="softmax")(x)
    return Model(inputs, outputs)


net = build()
net.compile(tf.keras.optimizers.Adam(1e-3), "sparse_categorical_crossentropy", metrics=["accuracy"])
net.summary()
