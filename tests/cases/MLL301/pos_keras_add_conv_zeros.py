import tensorflow as tf
from tensorflow.keras.layers import Conv2D, Dense, Flatten, MaxPooling2D
from tensorflow.keras.models import Sequential

model = Sequential()
model.add(Conv2D(32, 3, activation="relu", input_shape=(28, 28, 1), kernel_initializer=tf.zeros_initializer()))  # expect: MLL301
model.add(MaxPooling2D((2, 2)))
model.add(Conv2D(64, 3, activation="relu", kernel_initializer=tf.keras.initializers.Zeros()))  # expect: MLL301
model.add(Flatten())
model.add(Dense(10, activation="softmax"))
model.compile("adam", "sparse_categorical_crossentropy", metrics=["accuracy"])
