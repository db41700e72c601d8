import tensorflow as tf
from tensorflow.keras import layers

model = tf.keras.Sequential([
    layers.Dense(64, activation="relu", kernel_initializer="he_uniform", bias_initializer=tf.keras.initializers.Constant(0.1)),
    layers.LayerNormalization(gamma_initializer="ones", beta_initializer="zeros"),
    layers.Dense(64, activation="relu", kernel_initializer="he_uniform", bias_initializer="ones"),
    layers.Dropout(0.2),
    layers.Dense(3, kernel_initializer=tf.keras.initializers.Constant(0.01)),
])
average = layers.DepthwiseConv2D(3, depthwise_initializer=tf.keras.initializers.Constant(1 / 9), trainable=False, use_bias=False)
model.compile("adam", tf.keras.losses.SparseCategoricalCrossentropy(from_logits=True))
