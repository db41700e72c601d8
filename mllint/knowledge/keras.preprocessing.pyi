# same-as: keras.utils
