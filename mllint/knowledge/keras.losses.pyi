# keras 3.15: losses

class Loss:
    def __init__(self, name=None, reduction='sum_over_batch_size', dtype=None): ...
    @Loss
    def __call__(self, y_true: Labels, y_pred, sample_weight=None) -> mix[y_true, y_pred] - Labels & tensorflow.Tensor: ...

class BinaryCrossentropy(Loss):
    kind = "loss"
    def __init__(self, from_logits=False, label_smoothing=0.0, axis=-1, reduction='sum_over_batch_size', name='binary_crossentropy', dtype=None): ...
    @Loss
    @Op("bce")
    def __call__(self, y_true: Labels, y_pred, sample_weight=None) -> mix[y_true, y_pred] - Labels & tensorflow.Tensor: ...

class BinaryFocalCrossentropy(Loss):
    kind = "loss"
    def __init__(self, apply_class_balancing=False, alpha=0.25, gamma=2.0, from_logits=False, label_smoothing=0.0, axis=-1, reduction='sum_over_batch_size', name='binary_focal_crossentropy', dtype=None): ...
    @Loss
    @Op("bce")
    def __call__(self, y_true: Labels, y_pred, sample_weight=None) -> mix[y_true, y_pred] - Labels & tensorflow.Tensor: ...

class CategoricalCrossentropy(Loss):
    kind = "loss"
    def __init__(self, from_logits=False, label_smoothing=0.0, axis=-1, reduction='sum_over_batch_size', name='categorical_crossentropy', dtype=None): ...
    @Loss
    @Op("cross_entropy")
    def __call__(self, y_true: Labels, y_pred, sample_weight=None) -> mix[y_true, y_pred] - Labels & tensorflow.Tensor: ...

class SparseCategoricalCrossentropy(Loss):
    kind = "loss"
    def __init__(self, from_logits=False, ignore_class=None, reduction='sum_over_batch_size', axis=-1, name='sparse_categorical_crossentropy', dtype=None): ...
    @Loss
    @Op("cross_entropy")
    def __call__(self, y_true: Labels, y_pred, sample_weight=None) -> mix[y_true, y_pred] - Labels & tensorflow.Tensor: ...

class CategoricalFocalCrossentropy(Loss):
    kind = "loss"
    def __init__(self, alpha=0.25, gamma=2.0, from_logits=False, label_smoothing=0.0, axis=-1, reduction='sum_over_batch_size', name='categorical_focal_crossentropy', dtype=None): ...
    @Loss
    @Op("cross_entropy")
    def __call__(self, y_true: Labels, y_pred, sample_weight=None) -> mix[y_true, y_pred] - Labels & tensorflow.Tensor: ...

class MeanSquaredError(Loss):
    kind = "loss"
    def __init__(self, reduction='sum_over_batch_size', name='mean_squared_error', dtype=None): ...
    @Loss
    @Op("mse")
    def __call__(self, y_true: Labels, y_pred, sample_weight=None) -> mix[y_true, y_pred] - Labels & tensorflow.Tensor: ...

class MeanAbsoluteError(Loss):
    kind = "loss"
    def __init__(self, reduction='sum_over_batch_size', name='mean_absolute_error', dtype=None): ...
    @Loss
    @Op("l1")
    def __call__(self, y_true: Labels, y_pred, sample_weight=None) -> mix[y_true, y_pred] - Labels & tensorflow.Tensor: ...

class Huber(Loss):
    kind = "loss"
    def __init__(self, delta=1.0, reduction='sum_over_batch_size', name='huber_loss', dtype=None): ...
    @Loss
    @Op("huber")
    def __call__(self, y_true: Labels, y_pred, sample_weight=None) -> mix[y_true, y_pred] - Labels & tensorflow.Tensor: ...

class LogCosh(Loss):
    kind = "loss"
    def __init__(self, reduction='sum_over_batch_size', name='log_cosh', dtype=None): ...
    @Loss
    @Op("log_cosh")
    def __call__(self, y_true: Labels, y_pred, sample_weight=None) -> mix[y_true, y_pred] - Labels & tensorflow.Tensor: ...

class Hinge(Loss):
    kind = "loss"
    def __init__(self, reduction='sum_over_batch_size', name='hinge', dtype=None): ...
    @Loss
    @Op("hinge")
    def __call__(self, y_true: Labels, y_pred, sample_weight=None) -> mix[y_true, y_pred] - Labels & tensorflow.Tensor: ...

class SquaredHinge(Loss):
    kind = "loss"
    def __init__(self, reduction='sum_over_batch_size', name='squared_hinge', dtype=None): ...
    @Loss
    @Op("hinge")
    def __call__(self, y_true: Labels, y_pred, sample_weight=None) -> mix[y_true, y_pred] - Labels & tensorflow.Tensor: ...

class CategoricalHinge(Loss):
    kind = "loss"
    def __init__(self, reduction='sum_over_batch_size', name='categorical_hinge', dtype=None): ...
    @Loss
    @Op("hinge")
    def __call__(self, y_true: Labels, y_pred, sample_weight=None) -> mix[y_true, y_pred] - Labels & tensorflow.Tensor: ...

class Poisson(Loss):
    kind = "loss"
    def __init__(self, reduction='sum_over_batch_size', name='poisson', dtype=None): ...
    @Loss
    @Op("poisson_nll")
    def __call__(self, y_true: Labels, y_pred, sample_weight=None) -> mix[y_true, y_pred] - Labels & tensorflow.Tensor: ...

class CosineSimilarity(Loss):
    kind = "loss"
    def __init__(self, axis=-1, reduction='sum_over_batch_size', name='cosine_similarity', dtype=None): ...
    @Loss
    @Op("cosine")
    def __call__(self, y_true: Labels, y_pred, sample_weight=None) -> mix[y_true, y_pred] - Labels & tensorflow.Tensor: ...

class KLDivergence(Loss):
    kind = "loss"
    def __init__(self, reduction='sum_over_batch_size', name='kl_divergence', dtype=None): ...
    @Loss
    @Op("kl_div")
    def __call__(self, y_true: Probabilities, y_pred: Probabilities, sample_weight=None) -> mix[y_true, y_pred] - Labels & tensorflow.Tensor: ...

@Loss
@Op("bce")
def binary_crossentropy(y_true: Labels, y_pred, from_logits=False, label_smoothing=0.0, axis=-1) -> mix[y_true, y_pred] - Labels & tensorflow.Tensor: ...
@Loss
@Op("cross_entropy")
def categorical_crossentropy(y_true: Labels, y_pred, from_logits=False, label_smoothing=0.0, axis=-1) -> mix[y_true, y_pred] - Labels & tensorflow.Tensor: ...
@Loss
@Op("cross_entropy")
def sparse_categorical_crossentropy(y_true: Labels, y_pred, from_logits=False, ignore_class=None, axis=-1) -> mix[y_true, y_pred] - Labels & tensorflow.Tensor: ...
@Loss
@Op("mse")
def mean_squared_error(y_true: Labels, y_pred) -> mix[y_true, y_pred] - Labels & tensorflow.Tensor: ...
@Loss
@Op("l1")
def mean_absolute_error(y_true: Labels, y_pred) -> mix[y_true, y_pred] - Labels & tensorflow.Tensor: ...
@Loss
@Op("huber")
def huber(y_true: Labels, y_pred, delta=1.0) -> mix[y_true, y_pred] - Labels & tensorflow.Tensor: ...
@Loss
@Op("hinge")
def hinge(y_true: Labels, y_pred) -> mix[y_true, y_pred] - Labels & tensorflow.Tensor: ...
@Loss
@Op("poisson_nll")
def poisson(y_true: Labels, y_pred) -> mix[y_true, y_pred] - Labels & tensorflow.Tensor: ...
@Loss
@Op("cosine")
def cosine_similarity(y_true: Labels, y_pred, axis=-1) -> mix[y_true, y_pred] - Labels & tensorflow.Tensor: ...
@Loss
@Op("kl_div")
def kl_divergence(y_true: Probabilities, y_pred: Probabilities) -> mix[y_true, y_pred] - Labels & tensorflow.Tensor: ...
