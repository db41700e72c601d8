import tensorflow as tf
from tensorflow import keras

(x_train, y_train), _ = keras.datasets.mnist.load_data()
net = keras.Sequential([keras.layers.Flatten(), keras.layers.Dense(10)])
loss_fn = keras.losses.SparseCategoricalCrossentropy(from_logits=True)
with tf.GradientTape() as tape:
    loss = loss_fn(y_train, net(x_train))
    other = keras.losses.sparse_categorical_crossentropy(y_train, net(x_train), from_logits=True)
    third = tf.nn.sparse_softmax_cross_entropy_with_logits(y_train, net(x_train))
