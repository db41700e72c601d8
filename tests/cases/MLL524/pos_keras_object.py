import tensorflow as tf

inputs = tf.keras.Input(shape=(10,))
x = tf.keras.layers.Dense(8, activation="relu")(inputs)
scores = tf.keras.layers.Dense(1)(x)
model = tf.keras.Model(inputs=inputs, outputs=scores)
model.compile(optimizer="sgd", loss=tf.keras.losses.BinaryCrossentropy())  # expect: MLL524
