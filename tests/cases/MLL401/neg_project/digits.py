import torch
from models import probe_for
from sklearn.datasets import load_digits

data = torch.tensor(load_digits().images, dtype=torch.float32)
print(probe_for("digits")(data).shape)
