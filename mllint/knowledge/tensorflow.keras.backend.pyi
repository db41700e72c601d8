# same-as: keras.backend
