# same-as: keras.datasets.imdb
