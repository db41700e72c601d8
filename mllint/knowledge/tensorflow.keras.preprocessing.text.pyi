# same-as: keras.preprocessing.text
