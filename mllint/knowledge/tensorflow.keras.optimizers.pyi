# same-as: keras.optimizers
