import tensorflow as tf

model = tf.keras.Sequential()
model.add(tf.keras.layers.Flatten(input_shape=(28, 28)))
model.add(tf.keras.layers.Dense(10, activation="softmax", kernel_initializer="zeros", bias_initializer="zeros"))
model.compile(optimizer="sgd", loss="sparse_categorical_crossentropy")
