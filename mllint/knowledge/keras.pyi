# same-as: keras.models
@Shape("keras_input")
def Input(shape=None, batch_size=None, dtype=None, sparse=None, ragged=None, batch_shape=None, name=None, tensor=None, optional=False) -> tensorflow.Tensor: ...

class Variable(tensorflow.Variable):
    @Native
    def __init__(self, initializer, shape=None, dtype=None, trainable=True, autocast=True, aggregation='none', synchronization='auto', name=None, layout=None, **kwargs): ...
