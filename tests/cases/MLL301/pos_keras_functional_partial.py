from functools import partial

from tensorflow import keras
from tensorflow.keras.initializers import Zeros

Block = partial(keras.layers.Dense, activation="tanh", kernel_initializer=Zeros())  # expect: MLL301

inp = keras.Input((12,))
h = Block(40)(inp)  # expect: MLL301
h = Block(40)(h)  # expect: MLL301
out = keras.layers.Dense(3, activation="softmax")(h)
model = keras.Model(inp, out)
model.compile("sgd", "sparse_categorical_crossentropy")
