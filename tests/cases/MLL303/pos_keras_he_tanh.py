"""He before tanh in Keras, with initialiser objects and add()."""
import tensorflow as tf

model = tf.keras.models.Sequential()
model.add(tf.keras.layers.Dense(64, activation="tanh", kernel_initializer=tf.keras.initializers.HeNormal(), input_shape=(12,)))  # expect: MLL303
model.add(tf.keras.layers.Dense(64, activation="tanh", kernel_initializer=tf.keras.initializers.HeNormal()))
model.add(tf.keras.layers.Dense(64, activation="tanh", kernel_initializer=tf.keras.initializers.HeNormal()))
model.add(tf.keras.layers.Dense(1))
model.compile(optimizer="adam", loss="mse")
