# torch 2.13: modules

class Module:
    training: bool
    module: self
    @Native
    def __init__(self, *args, **kwargs): ...
    @Native
    def __call__(self, *args, **kwargs): ...
    @Native
    def apply(self, fn): ...
    @Native
    def parameters(self, recurse=True): ...
    @Native
    def named_parameters(self, prefix='', recurse=True, remove_duplicate=True): ...
    @Native
    def buffers(self, recurse=True): ...
    @Native
    def named_buffers(self, prefix='', recurse=True, remove_duplicate=True): ...
    @Native
    def modules(self, remove_duplicate=True): ...
    @Native
    def named_modules(self, memo=None, prefix='', remove_duplicate=True): ...
    @Native
    def children(self): ...
    @Native
    def named_children(self): ...
    @Native
    def forward(self, *input): ...
    @Native
    def register_buffer(self, name, tensor, persistent=True): ...
    @Native
    def register_parameter(self, name, param): ...
    @Native
    def register_module(self, name, module): ...
    @Native
    def add_module(self, name, module): ...
    @Native
    def get_submodule(self, target): ...
    @Native
    def get_parameter(self, target): ...
    @Native
    def get_buffer(self, target): ...
    @Native
    def to(self, *args, **kwargs) -> self: ...
    @Native
    def cuda(self, device=None) -> self: ...
    @Native
    def state_dict(self, *args, destination=None, prefix='', keep_vars=False) -> dict: ...
    @Native
    def cpu(self) -> self: ...
    @Native
    def float(self) -> self: ...
    @Native
    def double(self) -> self: ...
    @Native
    def half(self) -> self: ...
    @Native
    def bfloat16(self) -> self: ...
    def type(self, dst_type) -> self: ...
    def to_empty(self, *, device, recurse=True) -> self: ...
    def share_memory(self) -> self: ...
    @Native
    @Mode(True)
    def train(self, mode=True) -> self: ...
    @Native
    @Mode(False)
    def eval(self) -> self: ...
    @Freeze
    def requires_grad_(self, requires_grad=True) -> self: ...
    @ZeroGrad
    def zero_grad(self, set_to_none=True) -> None: ...
    @Load
    def load_state_dict(self, state_dict, strict=True, assign=False): ...
    def register_forward_hook(self, hook, *, prepend=False, with_kwargs=False, always_call=False) -> torch.utils.hooks.RemovableHandle: ...
    def register_forward_pre_hook(self, hook, *, prepend=False, with_kwargs=False) -> torch.utils.hooks.RemovableHandle: ...
    def register_full_backward_hook(self, hook, prepend=False) -> torch.utils.hooks.RemovableHandle: ...
    def compile(self, *args, **kwargs) -> None: ...
    def extra_repr(self) -> str: ...

class Parameter(torch.Tensor):
    @Native
    def __init__(self, data=None, requires_grad=True): ...

class Buffer(torch.Tensor):
    @Native
    def __init__(self, data=None, *, persistent=True): ...

class UninitializedParameter(Parameter):
    @Native
    def __init__(self, requires_grad=True, device=None, dtype=None): ...
    def materialize(self, shape, device=None, dtype=None) -> None: ...

class ParameterList(Module):
    kind = "container"
    @Native
    def __init__(self, values=None): ...
    @Native
    def __getitem__(self, idx): ...
    @Native
    def __iter__(self): ...
    @Native
    def __len__(self): ...
    @Native
    def append(self, value) -> self: ...
    @Native
    def extend(self, values) -> self: ...

class ParameterDict(Module):
    kind = "container"
    @Native
    def __init__(self, parameters=None): ...
    @Native
    def __getitem__(self, key): ...
    @Native
    def __iter__(self): ...
    @Native
    def __len__(self): ...
    def keys(self): ...
    def values(self): ...
    def items(self): ...
    def update(self, parameters): ...

class Sequential(Module):
    kind = "container"
    @Native
    def __init__(self, *args): ...
    @Native
    def __getitem__(self, idx): ...
    @Native
    def __iter__(self): ...
    @Native
    def __len__(self): ...
    @Native
    def forward(self, input): ...
    @Native
    def append(self, module) -> self: ...
    @Native
    def extend(self, sequential) -> self: ...
    @Native
    def insert(self, index, module) -> self: ...
    def pop(self, key): ...

class ModuleList(Module):
    kind = "container"
    @Native
    def __init__(self, modules=None): ...
    @Native
    def __getitem__(self, idx): ...
    @Native
    def __iter__(self): ...
    @Native
    def __len__(self): ...
    @Native
    def append(self, module) -> self: ...
    @Native
    def extend(self, modules) -> self: ...
    @Native
    def insert(self, index, module) -> None: ...
    def pop(self, key): ...

class ModuleDict(Module):
    kind = "container"
    @Native
    def __init__(self, modules=None): ...
    @Native
    def __getitem__(self, key): ...
    @Native
    def __iter__(self): ...
    @Native
    def __len__(self): ...
    @Native
    def keys(self): ...
    @Native
    def values(self): ...
    @Native
    def items(self): ...
    @Native
    def update(self, modules): ...
    def pop(self, key): ...
    def clear(self): ...

class DataParallel(Module):
    kind = "container"
    @Native
    def __init__(self, module, device_ids=None, output_device=None, dim=0): ...
    @Native
    def forward(self, *inputs, **kwargs): ...

class Identity(Module):
    kind = "shape"
    def __init__(self, *args, **kwargs): ...
    @Keep
    @Shape("keep")
    def forward(self, input) -> input: ...

class ReLU(Module):
    kind = "activation"
    op = "relu"
    def __init__(self, inplace=False): ...
    @Op("relu")
    def forward(self, input) -> input - Logits - Probabilities - LogProbabilities - Weight - Bias: ...

class LeakyReLU(Module):
    kind = "activation"
    op = "leaky_relu"
    def __init__(self, negative_slope=0.01, inplace=False): ...
    @Op("leaky_relu")
    def forward(self, input) -> input - Logits - Probabilities - LogProbabilities - Weight - Bias: ...

class ELU(Module):
    kind = "activation"
    op = "elu"
    def __init__(self, alpha=1.0, inplace=False): ...
    @Op("elu")
    def forward(self, input) -> input - Logits - Probabilities - LogProbabilities - Weight - Bias: ...

class SELU(Module):
    kind = "activation"
    op = "selu"
    def __init__(self, inplace=False): ...
    @Op("selu")
    def forward(self, input) -> input - Logits - Probabilities - LogProbabilities - Weight - Bias: ...

class CELU(Module):
    kind = "activation"
    op = "celu"
    def __init__(self, alpha=1.0, inplace=False): ...
    @Op("celu")
    def forward(self, input) -> input - Logits - Probabilities - LogProbabilities - Weight - Bias: ...

class GELU(Module):
    kind = "activation"
    op = "gelu"
    def __init__(self, approximate='none'): ...
    @Op("gelu")
    def forward(self, input) -> input - Logits - Probabilities - LogProbabilities - Weight - Bias: ...

class SiLU(Module):
    kind = "activation"
    op = "silu"
    def __init__(self, inplace=False): ...
    @Op("silu")
    def forward(self, input) -> input - Logits - Probabilities - LogProbabilities - Weight - Bias: ...

class Mish(Module):
    kind = "activation"
    op = "mish"
    def __init__(self, inplace=False): ...
    @Op("mish")
    def forward(self, input) -> input - Logits - Probabilities - LogProbabilities - Weight - Bias: ...

class Tanh(Module):
    kind = "activation"
    op = "tanh"
    def __init__(self, *args, **kwargs): ...
    @Op("tanh")
    def forward(self, input) -> input - Logits - Probabilities - LogProbabilities - Weight - Bias: ...

class Tanhshrink(Module):
    kind = "activation"
    op = "tanhshrink"
    def __init__(self, *args, **kwargs): ...
    @Op("tanhshrink")
    def forward(self, input) -> input - Logits - Probabilities - LogProbabilities - Weight - Bias: ...

class Softsign(Module):
    kind = "activation"
    op = "softsign"
    def __init__(self, *args, **kwargs): ...
    @Op("softsign")
    def forward(self, input) -> input - Logits - Probabilities - LogProbabilities - Weight - Bias: ...

class Hardtanh(Module):
    kind = "activation"
    op = "hardtanh"
    def __init__(self, min_val=-1.0, max_val=1.0, inplace=False, min_value=None, max_value=None): ...
    @Op("hardtanh")
    def forward(self, input) -> input - Logits - Probabilities - LogProbabilities - Weight - Bias: ...

class Hardswish(Module):
    kind = "activation"
    op = "hardswish"
    def __init__(self, inplace=False): ...
    @Op("hardswish")
    def forward(self, input) -> input - Logits - Probabilities - LogProbabilities - Weight - Bias: ...

class Hardshrink(Module):
    kind = "activation"
    op = "hardshrink"
    def __init__(self, lambd=0.5): ...
    @Op("hardshrink")
    def forward(self, input) -> input - Logits - Probabilities - LogProbabilities - Weight - Bias: ...

class Softshrink(Module):
    kind = "activation"
    op = "softshrink"
    def __init__(self, lambd=0.5): ...
    @Op("softshrink")
    def forward(self, input) -> input - Logits - Probabilities - LogProbabilities - Weight - Bias: ...

class RReLU(Module):
    kind = "activation"
    op = "rrelu"
    def __init__(self, lower=0.125, upper=0.3333333333333333, inplace=False): ...
    @Op("rrelu")
    def forward(self, input) -> input - Logits - Probabilities - LogProbabilities - Weight - Bias: ...

class Threshold(Module):
    kind = "activation"
    op = "threshold"
    def __init__(self, threshold, value, inplace=False): ...
    @Op("threshold")
    def forward(self, input) -> input - Logits - Probabilities - LogProbabilities - Weight - Bias: ...

class GLU(Module):
    kind = "activation"
    op = "glu"
    def __init__(self, dim=-1): ...
    @Op("glu")
    @Shape("glu")
    def forward(self, input) -> input - Logits - Probabilities - LogProbabilities - Weight - Bias: ...

class Softplus(Module):
    kind = "activation"
    op = "softplus"
    def __init__(self, beta=1.0, threshold=20.0): ...
    @Op("softplus")
    def forward(self, input) -> input - Logits - Probabilities - LogProbabilities - Weight - Bias: ...

class ReLU6(Hardtanh):
    kind = "activation"
    op = "relu6"
    def __init__(self, inplace=False): ...
    @Op("relu6")
    def forward(self, input) -> input - Logits - Probabilities - LogProbabilities - Weight - Bias: ...

class PReLU(Module):
    kind = "activation"
    op = "prelu"
    weight: Bias
    def __init__(self, num_parameters=1, init=0.25, device=None, dtype=None): ...
    @Op("prelu")
    @Shape("keep")
    def forward(self, input) -> input - Logits - Probabilities - LogProbabilities - Weight - Bias: ...
    weight: Bias

class Sigmoid(Module):
    kind = "activation"
    op = "sigmoid"
    def __init__(self, *args, **kwargs): ...
    @Op("sigmoid")
    def forward(self, input: Logits) -> input - Logits - LogProbabilities - Weight - Bias & Probabilities: ...

class Hardsigmoid(Module):
    kind = "activation"
    op = "hardsigmoid"
    def __init__(self, inplace=False): ...
    @Op("hardsigmoid")
    def forward(self, input: Logits) -> input - Logits - LogProbabilities - Weight - Bias & Probabilities: ...

class LogSigmoid(Module):
    kind = "activation"
    op = "logsigmoid"
    def __init__(self, *args, **kwargs): ...
    @Op("logsigmoid")
    def forward(self, input: Logits) -> input - Logits - Probabilities - Weight - Bias & LogProbabilities: ...

class Softmax(Module):
    kind = "activation"
    op = "softmax"
    def __init__(self, dim=None): ...
    @Op("softmax")
    def forward(self, input: Logits) -> input - Logits - LogProbabilities - Weight - Bias & Probabilities: ...

class Softmax2d(Module):
    kind = "activation"
    op = "softmax"
    def __init__(self, *args, **kwargs): ...
    @Op("softmax")
    def forward(self, input: Logits) -> input - Logits - LogProbabilities - Weight - Bias & Probabilities: ...

class Softmin(Module):
    kind = "activation"
    op = "softmin"
    def __init__(self, dim=None): ...
    @Op("softmin")
    def forward(self, input: Logits) -> input - Logits - LogProbabilities - Weight - Bias & Probabilities: ...

class LogSoftmax(Module):
    kind = "activation"
    op = "log_softmax"
    def __init__(self, dim=None): ...
    @Op("log_softmax")
    def forward(self, input: Logits) -> input - Logits - Probabilities - Weight - Bias & LogProbabilities: ...

class Linear(Module):
    kind = "linear"
    in_features: int
    out_features: int
    weight: Weight
    bias: Bias
    def __init__(self, in_features, out_features, bias=True, device=None, dtype=None): ...
    def reset_parameters(self) -> None: ...
    @Op("linear")
    @Shape("linear")
    def forward(self, input) -> mix[input] & Logits & torch.Tensor: ...

class LazyLinear(Linear):
    kind = "linear"
    in_features: int
    out_features: int
    weight: Weight
    bias: Bias
    def __init__(self, out_features, bias=True, device=None, dtype=None): ...

class Bilinear(Module):
    kind = "linear"
    in1_features: int
    in2_features: int
    out_features: int
    weight: Weight
    bias: Bias
    def __init__(self, in1_features, in2_features, out_features, bias=True, device=None, dtype=None): ...
    @Op("linear")
    @Shape("bilinear")
    def forward(self, input1, input2) -> mix[input1, input2] & Logits & torch.Tensor: ...

class Conv1d(torch.nn.modules.conv._ConvNd):
    kind = "conv"
    in_channels: int
    out_channels: int
    kernel_size: tuple
    stride: tuple
    padding: tuple
    dilation: tuple
    groups: int
    weight: Weight
    bias: Bias
    def __init__(self, in_channels, out_channels, kernel_size, stride=1, padding=0, dilation=1, groups=1, bias=True, padding_mode='zeros', device=None, dtype=None): ...
    @Op("linear")
    @Shape("conv1")
    def forward(self, input) -> mix[input] & Logits & torch.Tensor: ...

class ConvTranspose1d(torch.nn.modules.conv._ConvNd):
    kind = "transposed_conv"
    in_channels: int
    out_channels: int
    kernel_size: tuple
    stride: tuple
    padding: tuple
    dilation: tuple
    groups: int
    weight: Weight
    bias: Bias
    def __init__(self, in_channels, out_channels, kernel_size, stride=1, padding=0, output_padding=0, groups=1, bias=True, dilation=1, padding_mode='zeros', device=None, dtype=None): ...
    @Op("linear")
    @Shape("transposed1")
    def forward(self, input, output_size=None) -> mix[input] & Logits & torch.Tensor: ...

class LazyConv1d(Conv1d):
    kind = "conv"
    def __init__(self, out_channels, kernel_size, stride=1, padding=0, dilation=1, groups=1, bias=True, padding_mode='zeros', device=None, dtype=None): ...

class LazyConvTranspose1d(ConvTranspose1d):
    kind = "transposed_conv"
    def __init__(self, out_channels, kernel_size, stride=1, padding=0, output_padding=0, groups=1, bias=True, dilation=1, padding_mode='zeros', device=None, dtype=None): ...

class Conv2d(torch.nn.modules.conv._ConvNd):
    kind = "conv"
    in_channels: int
    out_channels: int
    kernel_size: tuple
    stride: tuple
    padding: tuple
    dilation: tuple
    groups: int
    weight: Weight
    bias: Bias
    def __init__(self, in_channels, out_channels, kernel_size, stride=1, padding=0, dilation=1, groups=1, bias=True, padding_mode='zeros', device=None, dtype=None): ...
    @Op("linear")
    @Shape("conv2")
    def forward(self, input) -> mix[input] & Logits & torch.Tensor: ...

class ConvTranspose2d(torch.nn.modules.conv._ConvNd):
    kind = "transposed_conv"
    in_channels: int
    out_channels: int
    kernel_size: tuple
    stride: tuple
    padding: tuple
    dilation: tuple
    groups: int
    weight: Weight
    bias: Bias
    def __init__(self, in_channels, out_channels, kernel_size, stride=1, padding=0, output_padding=0, groups=1, bias=True, dilation=1, padding_mode='zeros', device=None, dtype=None): ...
    @Op("linear")
    @Shape("transposed2")
    def forward(self, input, output_size=None) -> mix[input] & Logits & torch.Tensor: ...

class LazyConv2d(Conv2d):
    kind = "conv"
    def __init__(self, out_channels, kernel_size, stride=1, padding=0, dilation=1, groups=1, bias=True, padding_mode='zeros', device=None, dtype=None): ...

class LazyConvTranspose2d(ConvTranspose2d):
    kind = "transposed_conv"
    def __init__(self, out_channels, kernel_size, stride=1, padding=0, output_padding=0, groups=1, bias=True, dilation=1, padding_mode='zeros', device=None, dtype=None): ...

class Conv3d(torch.nn.modules.conv._ConvNd):
    kind = "conv"
    in_channels: int
    out_channels: int
    kernel_size: tuple
    stride: tuple
    padding: tuple
    dilation: tuple
    groups: int
    weight: Weight
    bias: Bias
    def __init__(self, in_channels, out_channels, kernel_size, stride=1, padding=0, dilation=1, groups=1, bias=True, padding_mode='zeros', device=None, dtype=None): ...
    @Op("linear")
    @Shape("conv3")
    def forward(self, input) -> mix[input] & Logits & torch.Tensor: ...

class ConvTranspose3d(torch.nn.modules.conv._ConvNd):
    kind = "transposed_conv"
    in_channels: int
    out_channels: int
    kernel_size: tuple
    stride: tuple
    padding: tuple
    dilation: tuple
    groups: int
    weight: Weight
    bias: Bias
    def __init__(self, in_channels, out_channels, kernel_size, stride=1, padding=0, output_padding=0, groups=1, bias=True, dilation=1, padding_mode='zeros', device=None, dtype=None): ...
    @Op("linear")
    @Shape("transposed3")
    def forward(self, input, output_size=None) -> mix[input] & Logits & torch.Tensor: ...

class LazyConv3d(Conv3d):
    kind = "conv"
    def __init__(self, out_channels, kernel_size, stride=1, padding=0, dilation=1, groups=1, bias=True, padding_mode='zeros', device=None, dtype=None): ...

class LazyConvTranspose3d(ConvTranspose3d):
    kind = "transposed_conv"
    def __init__(self, out_channels, kernel_size, stride=1, padding=0, output_padding=0, groups=1, bias=True, dilation=1, padding_mode='zeros', device=None, dtype=None): ...

class BatchNorm1d(torch.nn.modules.batchnorm._BatchNorm):
    kind = "norm"
    num_features: int
    eps: float
    momentum: float
    affine: bool
    running_mean: torch.Tensor
    running_var: torch.Tensor
    weight: Bias
    bias: Bias
    def __init__(self, num_features, eps=1e-05, momentum=0.1, affine=True, track_running_stats=True, device=None, dtype=None, *, bias=True): ...
    @Keep
    @Shape("batch_norm1")
    def forward(self, input) -> input - Noise - Logits - Probabilities - LogProbabilities: ...

class LazyBatchNorm1d(torch.nn.modules.batchnorm._LazyNormBase, torch.nn.modules.batchnorm._BatchNorm):
    kind = "norm"
    def __init__(self, eps=1e-05, momentum=0.1, affine=True, track_running_stats=True, device=None, dtype=None, *, bias=True): ...

class InstanceNorm1d(torch.nn.modules.instancenorm._InstanceNorm):
    kind = "norm"
    num_features: int
    eps: float
    momentum: float
    affine: bool
    running_mean: torch.Tensor
    running_var: torch.Tensor
    weight: Bias
    bias: Bias
    def __init__(self, num_features, eps=1e-05, momentum=0.1, affine=False, track_running_stats=False, device=None, dtype=None, *, bias=True): ...
    @Keep
    @Shape("instance_norm1")
    def forward(self, input) -> input - Noise - Logits - Probabilities - LogProbabilities: ...

class BatchNorm2d(torch.nn.modules.batchnorm._BatchNorm):
    kind = "norm"
    num_features: int
    eps: float
    momentum: float
    affine: bool
    running_mean: torch.Tensor
    running_var: torch.Tensor
    weight: Bias
    bias: Bias
    def __init__(self, num_features, eps=1e-05, momentum=0.1, affine=True, track_running_stats=True, device=None, dtype=None, *, bias=True): ...
    @Keep
    @Shape("batch_norm2")
    def forward(self, input) -> input - Noise - Logits - Probabilities - LogProbabilities: ...

class LazyBatchNorm2d(torch.nn.modules.batchnorm._LazyNormBase, torch.nn.modules.batchnorm._BatchNorm):
    kind = "norm"
    def __init__(self, eps=1e-05, momentum=0.1, affine=True, track_running_stats=True, device=None, dtype=None, *, bias=True): ...

class InstanceNorm2d(torch.nn.modules.instancenorm._InstanceNorm):
    kind = "norm"
    num_features: int
    eps: float
    momentum: float
    affine: bool
    running_mean: torch.Tensor
    running_var: torch.Tensor
    weight: Bias
    bias: Bias
    def __init__(self, num_features, eps=1e-05, momentum=0.1, affine=False, track_running_stats=False, device=None, dtype=None, *, bias=True): ...
    @Keep
    @Shape("instance_norm2")
    def forward(self, input) -> input - Noise - Logits - Probabilities - LogProbabilities: ...

class BatchNorm3d(torch.nn.modules.batchnorm._BatchNorm):
    kind = "norm"
    num_features: int
    eps: float
    momentum: float
    affine: bool
    running_mean: torch.Tensor
    running_var: torch.Tensor
    weight: Bias
    bias: Bias
    def __init__(self, num_features, eps=1e-05, momentum=0.1, affine=True, track_running_stats=True, device=None, dtype=None, *, bias=True): ...
    @Keep
    @Shape("batch_norm3")
    def forward(self, input) -> input - Noise - Logits - Probabilities - LogProbabilities: ...

class LazyBatchNorm3d(torch.nn.modules.batchnorm._LazyNormBase, torch.nn.modules.batchnorm._BatchNorm):
    kind = "norm"
    def __init__(self, eps=1e-05, momentum=0.1, affine=True, track_running_stats=True, device=None, dtype=None, *, bias=True): ...

class InstanceNorm3d(torch.nn.modules.instancenorm._InstanceNorm):
    kind = "norm"
    num_features: int
    eps: float
    momentum: float
    affine: bool
    running_mean: torch.Tensor
    running_var: torch.Tensor
    weight: Bias
    bias: Bias
    def __init__(self, num_features, eps=1e-05, momentum=0.1, affine=False, track_running_stats=False, device=None, dtype=None, *, bias=True): ...
    @Keep
    @Shape("instance_norm3")
    def forward(self, input) -> input - Noise - Logits - Probabilities - LogProbabilities: ...

class SyncBatchNorm(torch.nn.modules.batchnorm._BatchNorm):
    kind = "norm"
    num_features: int
    eps: float
    momentum: float
    affine: bool
    running_mean: torch.Tensor
    running_var: torch.Tensor
    weight: Bias
    bias: Bias
    def __init__(self, num_features, eps=1e-05, momentum=0.1, affine=True, track_running_stats=True, process_group=None, device=None, dtype=None, *, bias=True): ...
    @Keep
    @Shape("keep")
    def forward(self, input) -> input - Noise - Logits - Probabilities - LogProbabilities: ...
    def convert_sync_batchnorm(module, process_group=None) -> module: ...

class LayerNorm(Module):
    kind = "norm"
    normalized_shape: tuple
    eps: float
    weight: Bias
    bias: Bias
    def __init__(self, normalized_shape, eps=1e-05, elementwise_affine=True, bias=True, device=None, dtype=None): ...
    @Keep
    @Shape("layer_norm")
    def forward(self, input) -> input - Noise - Logits - Probabilities - LogProbabilities: ...

class RMSNorm(Module):
    kind = "norm"
    normalized_shape: tuple
    weight: Bias
    def __init__(self, normalized_shape, eps=None, elementwise_affine=True, device=None, dtype=None): ...
    @Keep
    @Shape("layer_norm")
    def forward(self, x) -> x - Noise - Logits - Probabilities - LogProbabilities: ...

class GroupNorm(Module):
    kind = "norm"
    num_groups: int
    num_channels: int
    weight: Bias
    bias: Bias
    def __init__(self, num_groups, num_channels, eps=1e-05, affine=True, device=None, dtype=None, *, bias=True): ...
    @Keep
    @Shape("group_norm")
    def forward(self, input) -> input - Noise - Logits - Probabilities - LogProbabilities: ...

class LocalResponseNorm(Module):
    kind = "norm"
    def __init__(self, size, alpha=0.0001, beta=0.75, k=1.0): ...
    @Keep
    @Shape("keep")
    def forward(self, input) -> input - Logits - Probabilities - LogProbabilities: ...

class Embedding(Module):
    kind = "embedding"
    num_embeddings: int
    embedding_dim: int
    weight: Weight
    def __init__(self, num_embeddings, embedding_dim, padding_idx=None, max_norm=None, norm_type=2.0, scale_grad_by_freq=False, sparse=False, _weight=None, _freeze=False, device=None, dtype=None): ...
    @Shape("embedding")
    def forward(self, input) -> mix[input] & torch.Tensor: ...
    @Load
    def from_pretrained(embeddings, freeze=True, padding_idx=None, max_norm=None, norm_type=2.0, scale_grad_by_freq=False, sparse=False) -> torch.nn.Embedding: ...

class EmbeddingBag(Module):
    kind = "embedding"
    weight: Weight
    def __init__(self, num_embeddings, embedding_dim, max_norm=None, norm_type=2.0, scale_grad_by_freq=False, mode='mean', sparse=False, _weight=None, include_last_offset=False, padding_idx=None, device=None, dtype=None): ...
    @Shape("embedding_bag")
    def forward(self, input, offsets=None, per_sample_weights=None) -> mix[input] & torch.Tensor: ...

class RNNBase(Module):
    kind = "recurrent"
    input_size: int
    hidden_size: int
    num_layers: int
    weight_ih_l0: Weight
    weight_hh_l0: Weight
    bias_ih_l0: Bias
    bias_hh_l0: Bias
    def __init__(self, mode, input_size, hidden_size, num_layers=1, bias=True, batch_first=False, dropout=0.0, bidirectional=False, proj_size=0, device=None, dtype=None): ...
    def flatten_parameters(self) -> None: ...

class RNN(RNNBase):
    kind = "recurrent"
    def __init__(self, input_size, hidden_size, num_layers=1, nonlinearity='tanh', bias=True, batch_first=False, dropout=0.0, bidirectional=False, device=None, dtype=None): ...
    @Shape("recurrent")
    def forward(self, input, hx=None) -> tuple[mix[input] & torch.Tensor, mix[input] & torch.Tensor]: ...

class GRU(RNNBase):
    kind = "recurrent"
    def __init__(self, input_size, hidden_size, num_layers=1, bias=True, batch_first=False, dropout=0.0, bidirectional=False, device=None, dtype=None): ...
    @Shape("recurrent")
    def forward(self, input, hx=None) -> tuple[mix[input] & torch.Tensor, mix[input] & torch.Tensor]: ...

class LSTM(RNNBase):
    kind = "recurrent"
    def __init__(self, input_size, hidden_size, num_layers=1, bias=True, batch_first=False, dropout=0.0, bidirectional=False, proj_size=0, device=None, dtype=None): ...
    @Shape("lstm")
    def forward(self, input, hx=None) -> tuple[mix[input] & torch.Tensor, tuple[mix[input] & torch.Tensor, mix[input] & torch.Tensor]]: ...

class RNNCell(RNNCellBase):
    kind = "recurrent"
    weight_ih: Weight
    weight_hh: Weight
    bias_ih: Bias
    bias_hh: Bias
    def __init__(self, input_size, hidden_size, bias=True, nonlinearity='tanh', device=None, dtype=None): ...
    @Shape("cell")
    def forward(self, input, hx=None) -> mix[input] & torch.Tensor: ...

class GRUCell(RNNCellBase):
    kind = "recurrent"
    weight_ih: Weight
    weight_hh: Weight
    bias_ih: Bias
    bias_hh: Bias
    def __init__(self, input_size, hidden_size, bias=True, device=None, dtype=None): ...
    @Shape("cell")
    def forward(self, input, hx=None) -> mix[input] & torch.Tensor: ...

class LSTMCell(RNNCellBase):
    kind = "recurrent"
    weight_ih: Weight
    weight_hh: Weight
    bias_ih: Bias
    bias_hh: Bias
    def __init__(self, input_size, hidden_size, bias=True, device=None, dtype=None): ...
    @Shape("lstm_cell")
    def forward(self, input, hx=None) -> tuple[mix[input] & torch.Tensor, mix[input] & torch.Tensor]: ...

class RNNCellBase(Module):
    kind = "recurrent"
    input_size: int
    hidden_size: int
    def __init__(self, input_size, hidden_size, bias, num_chunks, device=None, dtype=None): ...

class MultiheadAttention(Module):
    kind = "attention"
    embed_dim: int
    num_heads: int
    in_proj_weight: Weight
    in_proj_bias: Bias
    out_proj: torch.nn.Linear
    def __init__(self, embed_dim, num_heads, dropout=0.0, bias=True, add_bias_kv=False, add_zero_attn=False, kdim=None, vdim=None, batch_first=False, device=None, dtype=None): ...
    @Shape("attention")
    def forward(self, query, key, value, key_padding_mask=None, need_weights=True, attn_mask=None, average_attn_weights=True, is_causal=False) -> tuple[mix[query, key, value] & torch.Tensor, torch.Tensor]: ...

class Transformer(Module):
    kind = "attention"
    def __init__(self, d_model=512, nhead=8, num_encoder_layers=6, num_decoder_layers=6, dim_feedforward=2048, dropout=0.1, activation=..., custom_encoder=None, custom_decoder=None, layer_norm_eps=1e-05, batch_first=False, norm_first=False, bias=True, device=None, dtype=None): ...
    def forward(self, src, tgt, src_mask=None, tgt_mask=None, memory_mask=None, src_key_padding_mask=None, tgt_key_padding_mask=None, memory_key_padding_mask=None, src_is_causal=None, tgt_is_causal=None, memory_is_causal=False) -> mix[src, tgt] & torch.Tensor: ...
    def generate_square_subsequent_mask(sz, device=None, dtype=None) -> torch.Tensor: ...

class TransformerEncoder(Module):
    kind = "attention"
    def __init__(self, encoder_layer, num_layers, norm=None, enable_nested_tensor=True, mask_check=True): ...
    @Shape("keep")
    def forward(self, src, mask=None, src_key_padding_mask=None, is_causal=None) -> mix[src] & torch.Tensor: ...

class TransformerDecoder(Module):
    kind = "attention"
    def __init__(self, decoder_layer, num_layers, norm=None): ...
    @Shape("keep")
    def forward(self, tgt, memory, tgt_mask=None, memory_mask=None, tgt_key_padding_mask=None, memory_key_padding_mask=None, tgt_is_causal=None, memory_is_causal=False) -> mix[tgt, memory] & torch.Tensor: ...

class TransformerEncoderLayer(Module):
    kind = "attention"
    self_attn: torch.nn.MultiheadAttention
    linear1: torch.nn.Linear
    linear2: torch.nn.Linear
    def __init__(self, d_model, nhead, dim_feedforward=2048, dropout=0.1, activation=..., layer_norm_eps=1e-05, batch_first=False, norm_first=False, bias=True, device=None, dtype=None): ...
    @Shape("keep")
    def forward(self, src, src_mask=None, src_key_padding_mask=None, is_causal=False) -> mix[src] & torch.Tensor: ...

class TransformerDecoderLayer(Module):
    kind = "attention"
    self_attn: torch.nn.MultiheadAttention
    linear1: torch.nn.Linear
    linear2: torch.nn.Linear
    def __init__(self, d_model, nhead, dim_feedforward=2048, dropout=0.1, activation=..., layer_norm_eps=1e-05, batch_first=False, norm_first=False, bias=True, device=None, dtype=None): ...
    @Shape("keep")
    def forward(self, tgt, memory, tgt_mask=None, memory_mask=None, tgt_key_padding_mask=None, memory_key_padding_mask=None, tgt_is_causal=False, memory_is_causal=False) -> mix[tgt, memory] & torch.Tensor: ...

class Dropout(torch.nn.modules.dropout._DropoutNd):
    kind = "dropout"
    p: float
    def __init__(self, p=0.5, inplace=False): ...
    @Keep
    @Shape("keep")
    def forward(self, input) -> input - Probabilities - LogProbabilities: ...

class Dropout1d(torch.nn.modules.dropout._DropoutNd):
    kind = "dropout"
    p: float
    def __init__(self, p=0.5, inplace=False): ...
    @Keep
    @Shape("keep")
    def forward(self, input) -> input - Probabilities - LogProbabilities: ...

class Dropout2d(torch.nn.modules.dropout._DropoutNd):
    kind = "dropout"
    p: float
    def __init__(self, p=0.5, inplace=False): ...
    @Keep
    @Shape("keep")
    def forward(self, input) -> input - Probabilities - LogProbabilities: ...

class Dropout3d(torch.nn.modules.dropout._DropoutNd):
    kind = "dropout"
    p: float
    def __init__(self, p=0.5, inplace=False): ...
    @Keep
    @Shape("keep")
    def forward(self, input) -> input - Probabilities - LogProbabilities: ...

class AlphaDropout(torch.nn.modules.dropout._DropoutNd):
    kind = "dropout"
    p: float
    def __init__(self, p=0.5, inplace=False): ...
    @Keep
    @Shape("keep")
    def forward(self, input) -> input - Probabilities - LogProbabilities: ...

class FeatureAlphaDropout(torch.nn.modules.dropout._DropoutNd):
    kind = "dropout"
    p: float
    def __init__(self, p=0.5, inplace=False): ...
    @Keep
    @Shape("keep")
    def forward(self, input) -> input - Probabilities - LogProbabilities: ...

class MaxPool1d(Module):
    kind = "pool"
    def __init__(self, kernel_size, stride=None, padding=0, dilation=1, return_indices=False, ceil_mode=False): ...
    @Keep
    @Shape("max_pool1")
    def forward(self, input) -> input - Weight - Bias: ...

class AvgPool1d(Module):
    kind = "pool"
    def __init__(self, kernel_size, stride=None, padding=0, ceil_mode=False, count_include_pad=True): ...
    @Keep
    @Shape("avg_pool1")
    def forward(self, input) -> input - Weight - Bias: ...

class AdaptiveAvgPool1d(Module):
    kind = "pool"
    def __init__(self, output_size): ...
    @Keep
    @Shape("adaptive1")
    def forward(self, input) -> input - Weight - Bias: ...

class AdaptiveMaxPool1d(Module):
    kind = "pool"
    def __init__(self, output_size, return_indices=False): ...
    @Keep
    @Shape("adaptive1")
    def forward(self, input) -> input - Weight - Bias: ...

class LPPool1d(Module):
    kind = "pool"
    def __init__(self, norm_type, kernel_size, stride=None, ceil_mode=False): ...
    @Keep
    @Shape("lp_pool1")
    def forward(self, input) -> input - Weight - Bias: ...

class MaxUnpool1d(Module):
    kind = "pool"
    def __init__(self, kernel_size, stride=None, padding=0): ...
    def forward(self, input, indices, output_size=None) -> mix[input] & torch.Tensor: ...

class MaxPool2d(Module):
    kind = "pool"
    def __init__(self, kernel_size, stride=None, padding=0, dilation=1, return_indices=False, ceil_mode=False): ...
    @Keep
    @Shape("max_pool2")
    def forward(self, input) -> input - Weight - Bias: ...

class AvgPool2d(Module):
    kind = "pool"
    def __init__(self, kernel_size, stride=None, padding=0, ceil_mode=False, count_include_pad=True, divisor_override=None): ...
    @Keep
    @Shape("avg_pool2")
    def forward(self, input) -> input - Weight - Bias: ...

class AdaptiveAvgPool2d(Module):
    kind = "pool"
    def __init__(self, output_size): ...
    @Keep
    @Shape("adaptive2")
    def forward(self, input) -> input - Weight - Bias: ...

class AdaptiveMaxPool2d(Module):
    kind = "pool"
    def __init__(self, output_size, return_indices=False): ...
    @Keep
    @Shape("adaptive2")
    def forward(self, input) -> input - Weight - Bias: ...

class LPPool2d(Module):
    kind = "pool"
    def __init__(self, norm_type, kernel_size, stride=None, ceil_mode=False): ...
    @Keep
    @Shape("lp_pool2")
    def forward(self, input) -> input - Weight - Bias: ...

class MaxUnpool2d(Module):
    kind = "pool"
    def __init__(self, kernel_size, stride=None, padding=0): ...
    def forward(self, input, indices, output_size=None) -> mix[input] & torch.Tensor: ...

class MaxPool3d(Module):
    kind = "pool"
    def __init__(self, kernel_size, stride=None, padding=0, dilation=1, return_indices=False, ceil_mode=False): ...
    @Keep
    @Shape("max_pool3")
    def forward(self, input) -> input - Weight - Bias: ...

class AvgPool3d(Module):
    kind = "pool"
    def __init__(self, kernel_size, stride=None, padding=0, ceil_mode=False, count_include_pad=True, divisor_override=None): ...
    @Keep
    @Shape("avg_pool3")
    def forward(self, input) -> input - Weight - Bias: ...

class AdaptiveAvgPool3d(Module):
    kind = "pool"
    def __init__(self, output_size): ...
    @Keep
    @Shape("adaptive3")
    def forward(self, input) -> input - Weight - Bias: ...

class AdaptiveMaxPool3d(Module):
    kind = "pool"
    def __init__(self, output_size, return_indices=False): ...
    @Keep
    @Shape("adaptive3")
    def forward(self, input) -> input - Weight - Bias: ...

class LPPool3d(Module):
    kind = "pool"
    def __init__(self, norm_type, kernel_size, stride=None, ceil_mode=False): ...
    @Keep
    @Shape("lp_pool3")
    def forward(self, input) -> input - Weight - Bias: ...

class MaxUnpool3d(Module):
    kind = "pool"
    def __init__(self, kernel_size, stride=None, padding=0): ...
    def forward(self, input, indices, output_size=None) -> mix[input] & torch.Tensor: ...

class FractionalMaxPool2d(Module):
    kind = "pool"
    def __init__(self, kernel_size, output_size=None, output_ratio=None, return_indices=False, _random_samples=None): ...
    @Keep
    def forward(self, input) -> input: ...

class ZeroPad1d(Module):
    kind = "shape"
    def __init__(self, padding): ...
    @Keep
    @Shape("pad1")
    def forward(self, input) -> input: ...

class ZeroPad2d(Module):
    kind = "shape"
    def __init__(self, padding): ...
    @Keep
    @Shape("pad2")
    def forward(self, input) -> input: ...

class ZeroPad3d(Module):
    kind = "shape"
    def __init__(self, padding): ...
    @Keep
    @Shape("pad3")
    def forward(self, input) -> input: ...

class ConstantPad1d(Module):
    kind = "shape"
    def __init__(self, padding, value): ...
    @Keep
    @Shape("pad1")
    def forward(self, input) -> input: ...

class ConstantPad2d(Module):
    kind = "shape"
    def __init__(self, padding, value): ...
    @Keep
    @Shape("pad2")
    def forward(self, input) -> input: ...

class ConstantPad3d(Module):
    kind = "shape"
    def __init__(self, padding, value): ...
    @Keep
    @Shape("pad3")
    def forward(self, input) -> input: ...

class ReflectionPad1d(Module):
    kind = "shape"
    def __init__(self, padding): ...
    @Keep
    @Shape("pad1")
    def forward(self, input) -> input: ...

class ReflectionPad2d(Module):
    kind = "shape"
    def __init__(self, padding): ...
    @Keep
    @Shape("pad2")
    def forward(self, input) -> input: ...

class ReflectionPad3d(Module):
    kind = "shape"
    def __init__(self, padding): ...
    @Keep
    @Shape("pad3")
    def forward(self, input) -> input: ...

class ReplicationPad1d(Module):
    kind = "shape"
    def __init__(self, padding): ...
    @Keep
    @Shape("pad1")
    def forward(self, input) -> input: ...

class ReplicationPad2d(Module):
    kind = "shape"
    def __init__(self, padding): ...
    @Keep
    @Shape("pad2")
    def forward(self, input) -> input: ...

class ReplicationPad3d(Module):
    kind = "shape"
    def __init__(self, padding): ...
    @Keep
    @Shape("pad3")
    def forward(self, input) -> input: ...

class CircularPad1d(Module):
    kind = "shape"
    def __init__(self, padding): ...
    @Keep
    @Shape("pad1")
    def forward(self, input) -> input: ...

class CircularPad2d(Module):
    kind = "shape"
    def __init__(self, padding): ...
    @Keep
    @Shape("pad2")
    def forward(self, input) -> input: ...

class CircularPad3d(Module):
    kind = "shape"
    def __init__(self, padding): ...
    @Keep
    @Shape("pad3")
    def forward(self, input) -> input: ...

class Flatten(Module):
    kind = "shape"
    def __init__(self, start_dim=1, end_dim=-1): ...
    @Keep
    @Shape("flatten")
    def forward(self, input) -> input: ...

class Unflatten(Module):
    kind = "shape"
    def __init__(self, dim, unflattened_size): ...
    @Keep
    @Shape("unflatten")
    def forward(self, input) -> input: ...

class PixelShuffle(Module):
    kind = "shape"
    def __init__(self, upscale_factor): ...
    @Keep
    @Shape("pixel_shuffle")
    def forward(self, input) -> input: ...

class PixelUnshuffle(Module):
    kind = "shape"
    def __init__(self, downscale_factor): ...
    @Keep
    @Shape("pixel_unshuffle")
    def forward(self, input) -> input: ...

class ChannelShuffle(Module):
    kind = "shape"
    def __init__(self, groups): ...
    @Keep
    @Shape("keep")
    def forward(self, input) -> input: ...

class Upsample(Module):
    kind = "shape"
    def __init__(self, size=None, scale_factor=None, mode='nearest', align_corners=None, recompute_scale_factor=None): ...
    @Keep
    @Shape("interpolate")
    def forward(self, input) -> input: ...

class UpsamplingBilinear2d(Upsample):
    kind = "shape"
    def __init__(self, size=None, scale_factor=None): ...
    @Keep
    @Shape("interpolate")
    def forward(self, input) -> input: ...

class UpsamplingNearest2d(Upsample):
    kind = "shape"
    def __init__(self, size=None, scale_factor=None): ...
    @Keep
    @Shape("interpolate")
    def forward(self, input) -> input: ...

class Fold(Module):
    kind = "shape"
    def __init__(self, output_size, kernel_size, dilation=1, padding=0, stride=1): ...
    @Shape("fold")
    def forward(self, input) -> mix[input] & torch.Tensor: ...

class Unfold(Module):
    kind = "shape"
    def __init__(self, kernel_size, dilation=1, padding=0, stride=1): ...
    @Shape("unfold")
    def forward(self, input) -> mix[input] & torch.Tensor: ...

class CrossEntropyLoss(Module):
    kind = "loss"
    reduction: str
    def __init__(self, weight=None, size_average=None, ignore_index=-100, reduce=None, reduction='mean', label_smoothing=0.0): ...
    @Loss
    @Op("cross_entropy")
    def forward(self, input: Logits, target: Labels) -> mix[input, target] - Labels & torch.Tensor: ...

class NLLLoss(Module):
    kind = "loss"
    reduction: str
    def __init__(self, weight=None, size_average=None, ignore_index=-100, reduce=None, reduction='mean'): ...
    @Loss
    @Op("nll")
    def forward(self, input: LogProbabilities, target: Labels) -> mix[input, target] - Labels & torch.Tensor: ...

class BCELoss(Module):
    kind = "loss"
    reduction: str
    def __init__(self, weight=None, size_average=None, reduce=None, reduction='mean'): ...
    @Loss
    @Op("bce")
    def forward(self, input: Probabilities, target: Labels) -> mix[input, target] - Labels & torch.Tensor: ...

class BCEWithLogitsLoss(Module):
    kind = "loss"
    reduction: str
    def __init__(self, weight=None, size_average=None, reduce=None, reduction='mean', pos_weight=None): ...
    @Loss
    @Op("bce_with_logits")
    def forward(self, input: Logits, target: Labels) -> mix[input, target] - Labels & torch.Tensor: ...

class MSELoss(Module):
    kind = "loss"
    reduction: str
    def __init__(self, size_average=None, reduce=None, reduction='mean'): ...
    @Loss
    @Op("mse")
    def forward(self, input, target) -> mix[input, target] - Labels & torch.Tensor: ...

class L1Loss(Module):
    kind = "loss"
    reduction: str
    def __init__(self, size_average=None, reduce=None, reduction='mean'): ...
    @Loss
    @Op("l1")
    def forward(self, input, target) -> mix[input, target] - Labels & torch.Tensor: ...

class SmoothL1Loss(Module):
    kind = "loss"
    reduction: str
    def __init__(self, size_average=None, reduce=None, reduction='mean', beta=1.0): ...
    @Loss
    @Op("smooth_l1")
    def forward(self, input, target) -> mix[input, target] - Labels & torch.Tensor: ...

class HuberLoss(Module):
    kind = "loss"
    reduction: str
    def __init__(self, reduction='mean', delta=1.0): ...
    @Loss
    @Op("huber")
    def forward(self, input, target) -> mix[input, target] - Labels & torch.Tensor: ...

class KLDivLoss(Module):
    kind = "loss"
    reduction: str
    def __init__(self, size_average=None, reduce=None, reduction='mean', log_target=False): ...
    @Loss
    @Op("kl_div")
    def forward(self, input: LogProbabilities, target: Probabilities) -> mix[input, target] - Labels & torch.Tensor: ...
    log_target: bool

class PoissonNLLLoss(Module):
    kind = "loss"
    reduction: str
    def __init__(self, log_input=True, full=False, size_average=None, eps=1e-08, reduce=None, reduction='mean'): ...
    @Loss
    @Op("poisson_nll")
    def forward(self, log_input, target) -> mix[log_input, target] - Labels & torch.Tensor: ...

class GaussianNLLLoss(Module):
    kind = "loss"
    reduction: str
    def __init__(self, *, full=False, eps=1e-06, reduction='mean'): ...
    @Loss
    @Op("gaussian_nll")
    def forward(self, input, target, var) -> mix[input, target, var] - Labels & torch.Tensor: ...

class SoftMarginLoss(Module):
    kind = "loss"
    reduction: str
    def __init__(self, size_average=None, reduce=None, reduction='mean'): ...
    @Loss
    @Op("soft_margin")
    def forward(self, input: Logits, target: Labels) -> mix[input, target] - Labels & torch.Tensor: ...

class MultiLabelSoftMarginLoss(Module):
    kind = "loss"
    reduction: str
    def __init__(self, weight=None, size_average=None, reduce=None, reduction='mean'): ...
    @Loss
    @Op("multilabel_soft_margin")
    def forward(self, input: Logits, target: Labels) -> mix[input, target] - Labels & torch.Tensor: ...

class MultiMarginLoss(Module):
    kind = "loss"
    reduction: str
    def __init__(self, p=1, margin=1.0, weight=None, size_average=None, reduce=None, reduction='mean'): ...
    @Loss
    @Op("multi_margin")
    def forward(self, input: Logits, target: Labels) -> mix[input, target] - Labels & torch.Tensor: ...

class MultiLabelMarginLoss(Module):
    kind = "loss"
    reduction: str
    def __init__(self, size_average=None, reduce=None, reduction='mean'): ...
    @Loss
    @Op("multilabel_margin")
    def forward(self, input: Logits, target: Labels) -> mix[input, target] - Labels & torch.Tensor: ...

class HingeEmbeddingLoss(Module):
    kind = "loss"
    reduction: str
    def __init__(self, margin=1.0, size_average=None, reduce=None, reduction='mean'): ...
    @Loss
    @Op("hinge_embedding")
    def forward(self, input, target: Labels) -> mix[input, target] - Labels & torch.Tensor: ...

class MarginRankingLoss(Module):
    kind = "loss"
    reduction: str
    def __init__(self, margin=0.0, size_average=None, reduce=None, reduction='mean'): ...
    @Loss
    @Op("margin_ranking")
    def forward(self, input1, input2, target) -> mix[input1, input2, target] - Labels & torch.Tensor: ...

class CosineEmbeddingLoss(Module):
    kind = "loss"
    reduction: str
    def __init__(self, margin=0.0, size_average=None, reduce=None, reduction='mean'): ...
    @Loss
    @Op("cosine_embedding")
    def forward(self, input1, input2, target) -> mix[input1, input2, target] - Labels & torch.Tensor: ...

class TripletMarginLoss(Module):
    kind = "loss"
    reduction: str
    def __init__(self, margin=1.0, p=2.0, eps=1e-06, swap=False, size_average=None, reduce=None, reduction='mean'): ...
    @Loss
    @Op("triplet_margin")
    def forward(self, anchor, positive, negative) -> mix[anchor, positive, negative] & torch.Tensor: ...

class TripletMarginWithDistanceLoss(Module):
    kind = "loss"
    reduction: str
    def __init__(self, *, distance_function=None, margin=1.0, swap=False, reduction='mean'): ...
    @Loss
    @Op("triplet_margin")
    def forward(self, anchor, positive, negative) -> mix[anchor, positive, negative] & torch.Tensor: ...

class CTCLoss(Module):
    kind = "loss"
    reduction: str
    def __init__(self, blank=0, reduction='mean', zero_infinity=False): ...
    @Loss
    @Op("ctc")
    def forward(self, log_probs: LogProbabilities, targets: Labels, input_lengths, target_lengths) -> mix[log_probs, targets] - Labels & torch.Tensor: ...

class CosineSimilarity(Module):
    def __init__(self, dim=1, eps=1e-08): ...
    def forward(self, x1, x2) -> mix[x1, x2] & torch.Tensor: ...

class PairwiseDistance(Module):
    def __init__(self, p=2.0, eps=1e-06, keepdim=False): ...
    def forward(self, x1, x2) -> mix[x1, x2] & torch.Tensor: ...
