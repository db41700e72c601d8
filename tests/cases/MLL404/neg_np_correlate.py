"""The result is compared with numpy.correlate: correlation is what is wanted."""
import numpy as np
import torch
import torch.nn.functional as F

k = torch.tensor([3.0, 2.0, 1.0])
x = torch.randn(50)
ours = F.conv1d(x.view(1, 1, -1), k.view(1, 1, -1)).flatten()
reference = np.correlate(x.numpy(), k.numpy(), mode="valid")
print(np.allclose(ours.numpy(), reference, atol=1e-5))
