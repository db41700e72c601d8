# same-as: keras.preprocessing
