from tensorflow import keras
from tensorflow.keras import layers

(x_train, y_train), (x_test, y_test) = keras.datasets.mnist.load_data()
x_train, x_test = x_train / 255.0, x_test / 255.0

model = keras.Sequential()
model.add(layers.Flatten())
model.add(layers.Dense(256, activation="relu", kernel_initializer="zeros", bias_initializer="zeros"))  # expect: MLL301
model.add(layers.Dense(128, activation="relu", kernel_initializer="zeros", bias_initializer="zeros"))  # expect: MLL301
model.add(layers.Dense(10, kernel_initializer="zeros"))  # expect: MLL301
model.compile("adam", keras.losses.SparseCategoricalCrossentropy(from_logits=True), metrics=["accuracy"])
model.fit(x_train, y_train, epochs=3, validation_split=0.1)
print(model.evaluate(x_test, y_test))
