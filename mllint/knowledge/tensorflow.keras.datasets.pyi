# same-as: keras.datasets
