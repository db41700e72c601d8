import tensorflow as tf

K = tf.keras.layers
net = tf.keras.models.Sequential()
net.add(tf.keras.layers.Conv2D(6, 5, activation="tanh"))
net.add(tf.keras.layers.AveragePooling2D(2))
net.add(tf.keras.layers.Conv2D(16, 5, activation="tanh"))
net.add(tf.keras.layers.AveragePooling2D(2))
net.add(tf.keras.layers.Conv2D(120, 5, activation="tanh"))  # expect: MLL403
net.add(tf.keras.layers.Flatten())
net.add(tf.keras.layers.Dense(10))
net.build((None, 28, 28, 1))
net.summary()
