from tensorflow import keras
from tensorflow.keras import layers

model = keras.Sequential([
    layers.Conv2D(16, 3, activation="relu", kernel_initializer="he_normal", bias_initializer="zeros"),
    layers.BatchNormalization(beta_initializer="zeros", gamma_initializer="ones"),
    layers.Conv2D(32, 3, activation="relu", kernel_initializer="he_normal", bias_initializer="zeros"),
    layers.GlobalAveragePooling2D(),
    layers.Dense(4, kernel_initializer="zeros", bias_initializer="zeros"),
])
logistic = keras.Sequential([layers.Dense(1, activation="sigmoid", kernel_initializer="zeros")])
logistic.compile("sgd", "binary_crossentropy")
model.compile("adam", keras.losses.SparseCategoricalCrossentropy(from_logits=True))
