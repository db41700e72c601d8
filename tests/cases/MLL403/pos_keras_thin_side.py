from tensorflow.keras.layers import Concatenate, Conv2D, Dense, Flatten, Input, Reshape
from tensorflow.keras.models import Model

spectrum = Input(shape=(480,))
grid = Reshape((4, -1, 1))(spectrum)
low = Conv2D(8, (3, 9), strides=(1, 2), activation="relu")(grid)
high = Conv2D(8, (3, 9), strides=(1, 2), activation="relu")(grid)
both = Concatenate()([low, high])
deep = Conv2D(16, (3, 3))(both)  # expect: MLL403
model = Model(spectrum, Dense(2)(Flatten()(deep)))
