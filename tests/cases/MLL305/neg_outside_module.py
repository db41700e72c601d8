import torch
import torch.nn.functional as F


def forward(params, x, training):
    h = F.relu(x @ params["w1"] + params["b1"])
    if training:
        h = F.dropout(h, 0.5)
    return h @ params["w2"] + params["b2"]


def corrupt(images):
    return F.dropout(images, 0.3)


def train_step(params, x, y):
    hidden = F.dropout(F.relu(x @ params["w1"]), 0.5)
    loss = F.cross_entropy(hidden @ params["w2"], y)
    loss.backward()
    return loss
