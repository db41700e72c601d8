import tensorflow as tf
from tensorflow import keras

(x_train, y_train), _ = keras.datasets.mnist.load_data()
net = keras.Sequential([keras.layers.Flatten(), keras.layers.Dense(10, activation="softmax")])
loss_fn = keras.losses.SparseCategoricalCrossentropy()
optimizer = keras.optimizers.Adam()
with tf.GradientTape() as tape:
    loss = loss_fn(net(x_train), y_train)  # expect: MLL526
grads = tape.gradient(loss, net.trainable_variables)
optimizer.apply_gradients(zip(grads, net.trainable_variables))
