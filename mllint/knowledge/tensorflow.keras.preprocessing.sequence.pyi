# same-as: keras.preprocessing.sequence
