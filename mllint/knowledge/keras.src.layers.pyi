# same-as: keras.layers
