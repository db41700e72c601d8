"""Shapes of tensors on their way through networks of Keras: channels last, a batch of unknown size."""

import tensorflow as tf
from tensorflow import keras
from tensorflow.keras import layers

inputs = keras.Input(shape=(28, 30, 3), batch_size=2)
reveal(inputs)  # shape=(2, 28, 30, 3)
x = layers.Conv2D(8, 5, strides=(1, 2), activation="relu")(inputs)
reveal(x)  # shape=(2, 24, 13, 8)
reveal(layers.Conv2D(8, 5, strides=2, padding="same")(x))  # shape=(2, 12, 7, 8)
reveal(layers.Conv2D(8, 3, dilation_rate=4)(x))  # shape=(2, 16, 5, 8)
reveal(layers.MaxPooling2D()(x))  # shape=(2, 12, 6, 8)
reveal(layers.MaxPooling2D(3, padding="same")(x))  # shape=(2, 8, 5, 8)
reveal(layers.AveragePooling2D((2, 3), strides=1)(x))  # shape=(2, 23, 11, 8)
reveal(layers.GlobalAveragePooling2D()(x))  # shape=(2, 8)
reveal(layers.GlobalMaxPooling2D(keepdims=True)(x))  # shape=(2, 1, 1, 8)
reveal(layers.DepthwiseConv2D(3, depth_multiplier=2)(x))  # shape=(2, 22, 11, 16)
reveal(layers.SeparableConv2D(5, 3)(x))  # shape=(2, 22, 11, 5)
reveal(layers.Conv2DTranspose(4, 3, strides=2)(x))  # shape=(2, 49, 27, 4)
reveal(layers.Conv2DTranspose(4, 3, strides=2, padding="same")(x))  # shape=(2, 48, 26, 4)
reveal(layers.UpSampling2D((2, 3))(x))  # shape=(2, 48, 39, 8)
reveal(layers.ZeroPadding2D(((1, 2), (3, 4)))(x))  # shape=(2, 27, 20, 8)
reveal(layers.ZeroPadding2D((1, 2))(x))  # shape=(2, 26, 17, 8)
reveal(layers.Cropping2D(4)(x))  # shape=(2, 16, 5, 8)
reveal(layers.BatchNormalization()(layers.Dropout(0.5)(layers.Activation("relu")(x))))  # shape=(2, 24, 13, 8)
reveal(layers.Flatten()(x))  # shape=(2, 2496)
reveal(layers.Dense(7)(x))  # shape=(2, 24, 13, 7)
reveal(layers.Permute((3, 1, 2))(x))  # shape=(2, 8, 24, 13)
reveal(layers.Reshape((-1, 8))(x))  # shape=(2, 312, 8)
reveal(layers.Reshape((5, 5))(x))  # shape=?
reveal(layers.Concatenate()([x, layers.Conv2D(4, 1)(x)]))  # shape=(2, 24, 13, 12)
reveal(layers.add([x, layers.Conv2D(8, 1)(x)]))  # shape=(2, 24, 13, 8)
reveal(layers.RandomFlip()(x))  # shape=(2, 24, 13, 8)
reveal(layers.Resizing(9, 9)(x))  # shape=?
reveal(tf.reshape(x, (2, -1)))  # shape=?

first = keras.Input(batch_shape=(4, 3, 16, 16))
reveal(layers.Conv2D(6, 3, data_format="channels_first")(first))  # shape=(4, 6, 14, 14)
reveal(layers.MaxPool2D(5, 2, data_format="channels_first")(first))  # shape=(4, 3, 6, 6)

words = keras.Input(shape=(20,), batch_size=3)
e = layers.Embedding(1000, 32)(words)
reveal(e)  # shape=(3, 20, 32)
reveal(layers.LSTM(16)(e))  # shape=(3, 16)
reveal(layers.GRU(16, return_sequences=True)(e))  # shape=(3, 20, 16)
reveal(layers.Conv1D(8, 5, padding="causal")(e))  # shape=(3, 20, 8)
reveal(layers.MaxPooling1D()(e))  # shape=(3, 10, 32)
reveal(layers.RepeatVector(6)(layers.LSTM(16)(e)))  # shape=(3, 6, 16)
volume = keras.Input(shape=(9, 9, 9, 1), batch_size=1)
reveal(layers.Conv3D(2, (3, 1, 5))(volume))  # shape=(1, 7, 9, 5, 2)
