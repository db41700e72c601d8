# same-as: keras.datasets.cifar100
