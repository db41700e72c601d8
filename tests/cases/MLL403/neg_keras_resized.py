import tensorflow as tf
from tensorflow.keras import layers

inputs = tf.keras.Input(shape=(4, 4, 8))
x = layers.UpSampling2D(4)(inputs)
x = layers.Conv2D(8, 7)(x)
x = layers.Conv2DTranspose(8, 3, strides=2)(x)
x = layers.Conv2D(8, 9)(x)
y = layers.Resizing(64, 64)(inputs)
y = layers.Conv2D(8, 31)(y)
z = tf.image.resize(inputs, (32, 32))
z = layers.Conv2D(8, 9)(z)
v = layers.Lambda(lambda t: tf.image.resize(t, (64, 64)))(inputs)
v = layers.Conv2D(8, 9)(v)
u = tf.reshape(inputs, (-1, 16, 8, 1))
u = layers.Conv2D(8, 5)(u)
t = layers.ZeroPadding2D(((2, 3), (2, 3)))(inputs)
t = layers.Conv2D(8, 9)(t)
model = tf.keras.Model(inputs, [x, y, z, u, v, t])
