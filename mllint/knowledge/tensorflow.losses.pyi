# same-as: keras.losses
