# same-as: keras.datasets.california_housing
