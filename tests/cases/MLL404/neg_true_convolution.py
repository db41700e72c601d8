"""numpy and scipy convolve."""
import numpy as np
import torch
from scipy.signal import convolve, fftconvolve, lfilter

h = 0.5 ** np.arange(8)
x = np.random.randn(100)
y = np.convolve(x, h)
z = convolve(x, h, mode="full")
w = fftconvolve(x, h)
v = lfilter(h, [1.0], x)
data = torch.from_numpy(y)
print(data, z, w, v)
