# same-as: keras.datasets.mnist
