# same-as: keras.models
