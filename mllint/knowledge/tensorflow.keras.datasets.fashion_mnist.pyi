# same-as: keras.datasets.fashion_mnist
