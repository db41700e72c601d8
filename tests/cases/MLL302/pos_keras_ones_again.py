import tensorflow as tf

const = tf.keras.initializers.Constant(0.1)
model = tf.keras.Sequential([
    tf.keras.layers.Input((8,)),
    tf.keras.layers.Dense(32, activation="relu", kernel_initializer=const),  # expect: MLL302
    tf.keras.layers.Dense(32, activation="relu", kernel_initializer=const),  # expect: MLL302
    tf.keras.layers.Dense(1, kernel_initializer=const),  # expect: MLL302
])
model.compile(optimizer="adam", loss="mse")
