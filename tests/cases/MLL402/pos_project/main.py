import torch
from model import Model

if __name__ == "__main__":
    print(Model()(torch.zeros(1, 3, 50, 50)).shape)
