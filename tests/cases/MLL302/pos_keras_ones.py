from tensorflow.keras import Sequential
from tensorflow.keras.datasets import fashion_mnist
from tensorflow.keras.layers import Dense, Flatten

(x, y), (xt, yt) = fashion_mnist.load_data()
model = Sequential([
    Flatten(),
    Dense(128, activation="relu", kernel_initializer="ones"),  # expect: MLL302
    Dense(128, activation="relu", kernel_initializer="ones"),  # expect: MLL302
    Dense(10, activation="softmax", kernel_initializer="ones"),  # expect: MLL302
])
model.compile(optimizer="sgd", loss="sparse_categorical_crossentropy", metrics=["accuracy"])
model.fit(x / 255, y, epochs=5, batch_size=128)
print(model.evaluate(xt / 255, yt))
