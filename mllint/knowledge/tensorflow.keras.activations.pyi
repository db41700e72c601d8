# same-as: keras.activations
