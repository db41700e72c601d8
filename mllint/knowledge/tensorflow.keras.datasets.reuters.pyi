# same-as: keras.datasets.reuters
