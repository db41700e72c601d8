# same-as: keras.preprocessing.image
