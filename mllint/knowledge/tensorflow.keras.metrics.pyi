# same-as: keras.metrics
