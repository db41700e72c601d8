# same-as: keras.datasets.boston_housing
