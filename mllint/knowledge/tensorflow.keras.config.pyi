# same-as: keras.config
