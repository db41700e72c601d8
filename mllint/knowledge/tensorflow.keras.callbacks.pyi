# same-as: keras.callbacks
