# keras 3.15: initialisers; `@Filled`/`@Draw` on the constructor says what the object fills a weight with

class Initializer:
    def __call__(self, shape, dtype=None) -> tensorflow.Tensor: ...

class Constant(Initializer):
    @Filled("value")
    def __init__(self, value=0.0): ...
    def __call__(self, shape, dtype=None) -> tensorflow.Tensor: ...

class Zeros(Initializer):
    @Filled(0)
    def __init__(self): ...
    @Filled(0)
    def __call__(self, shape, dtype=None) -> tensorflow.Tensor: ...

class Ones(Initializer):
    @Filled(1)
    def __init__(self): ...
    @Filled(1)
    def __call__(self, shape, dtype=None) -> tensorflow.Tensor: ...

class Identity(Initializer):
    def __init__(self, gain=1.0): ...
    def __call__(self, shape, dtype=None) -> tensorflow.Tensor: ...

class RandomNormal(Initializer):
    @Draw
    def __init__(self, mean=0.0, stddev=0.05, seed=None): ...
    @Draw
    def __call__(self, shape, dtype=None) -> tensorflow.Tensor: ...

class TruncatedNormal(Initializer):
    @Draw
    def __init__(self, mean=0.0, stddev=0.05, seed=None): ...
    @Draw
    def __call__(self, shape, dtype=None) -> tensorflow.Tensor: ...

class RandomUniform(Initializer):
    @Draw
    def __init__(self, minval=-0.05, maxval=0.05, seed=None): ...
    @Draw
    def __call__(self, shape, dtype=None) -> tensorflow.Tensor: ...

class VarianceScaling(Initializer):
    @Draw
    def __init__(self, scale=1.0, mode='fan_in', distribution='truncated_normal', seed=None, input_axes=None, output_axes=None): ...
    @Draw
    def __call__(self, shape, dtype=None) -> tensorflow.Tensor: ...

class GlorotUniform(VarianceScaling):
    scaled = ("xavier", "uniform")
    @Draw
    def __init__(self, seed=None, input_axes=None, output_axes=None): ...
    @Draw
    def __call__(self, shape, dtype=None) -> tensorflow.Tensor: ...

class GlorotNormal(VarianceScaling):
    scaled = ("xavier", "normal")
    @Draw
    def __init__(self, seed=None, input_axes=None, output_axes=None): ...
    @Draw
    def __call__(self, shape, dtype=None) -> tensorflow.Tensor: ...

class LecunNormal(VarianceScaling):
    scaled = ("lecun", "normal")
    @Draw
    def __init__(self, seed=None, input_axes=None, output_axes=None): ...
    @Draw
    def __call__(self, shape, dtype=None) -> tensorflow.Tensor: ...

class LecunUniform(VarianceScaling):
    scaled = ("lecun", "uniform")
    @Draw
    def __init__(self, seed=None, input_axes=None, output_axes=None): ...
    @Draw
    def __call__(self, shape, dtype=None) -> tensorflow.Tensor: ...

class HeNormal(VarianceScaling):
    scaled = ("kaiming", "normal")
    @Draw
    def __init__(self, seed=None, input_axes=None, output_axes=None): ...
    @Draw
    def __call__(self, shape, dtype=None) -> tensorflow.Tensor: ...

class HeUniform(VarianceScaling):
    scaled = ("kaiming", "uniform")
    @Draw
    def __init__(self, seed=None, input_axes=None, output_axes=None): ...
    @Draw
    def __call__(self, shape, dtype=None) -> tensorflow.Tensor: ...

class Orthogonal(Initializer):
    @Draw
    def __init__(self, gain=1.0, seed=None): ...
    @Draw
    def __call__(self, shape, dtype=None) -> tensorflow.Tensor: ...

constant = keras.initializers.Constant
zeros = keras.initializers.Zeros
ones = keras.initializers.Ones
identity = keras.initializers.Identity
IdentityInitializer = keras.initializers.Identity
random_normal = keras.initializers.RandomNormal
truncated_normal = keras.initializers.TruncatedNormal
random_uniform = keras.initializers.RandomUniform
variance_scaling = keras.initializers.VarianceScaling
glorot_uniform = keras.initializers.GlorotUniform
glorot_normal = keras.initializers.GlorotNormal
lecun_normal = keras.initializers.LecunNormal
lecun_uniform = keras.initializers.LecunUniform
he_normal = keras.initializers.HeNormal
he_uniform = keras.initializers.HeUniform
orthogonal = keras.initializers.Orthogonal
OrthogonalInitializer = keras.initializers.Orthogonal
