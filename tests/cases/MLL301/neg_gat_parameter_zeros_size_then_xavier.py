import torch
import torch.nn as nn
import torch.nn.functional as F


class GraphAttention(nn.Module):
    def __init__(self, in_features, out_features, alpha=0.2):
        super(GraphAttention, self).__init__()
        self.W = nn.Parameter(torch.zeros(size=(in_features, out_features)))
        nn.init.xavier_uniform_(self.W.data, gain=1.414)
        self.a = nn.Parameter(torch.zeros(size=(2 * out_features, 1)))
        nn.init.xavier_uniform_(self.a.data, gain=1.414)
        self.leaky = nn.LeakyReLU(alpha)
        self.d = out_features

    def forward(self, h, adj):
        wh = h @ self.W
        left = wh @ self.a[:self.d]
        right = wh @ self.a[self.d:]
        e = self.leaky(left + right.T)
        att = F.softmax(e.masked_fill(adj == 0, -9e15), dim=1)
        return F.elu(att @ wh)


layer1 = GraphAttention(1433, 8)
layer2 = GraphAttention(8, 7)
