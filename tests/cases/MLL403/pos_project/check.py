import torch
from backbone import backbone
from config import SIDE, WIDTH

model = backbone(WIDTH)
model(torch.zeros(2, 3, SIDE, SIDE))
