# same-as: keras.datasets.cifar10
