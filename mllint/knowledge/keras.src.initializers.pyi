# same-as: keras.initializers
