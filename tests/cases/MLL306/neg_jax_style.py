import flax.linen as nn
import paddle

norm = nn.BatchNorm(False, 0, 0.9)
other = paddle.nn.BatchNorm2D(64, 0.9)
third = paddle.nn.BatchNorm2D(64, 0.8, 1e-5)
