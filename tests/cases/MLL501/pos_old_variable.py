import torch
import torch.nn as nn
from torch.autograd import Variable


def train(G, D, loader, n_epochs, use_cuda=True):
    bce = nn.BCELoss()
    d_optimizer = torch.optim.Adam(D.parameters(), lr=0.0003)
    g_optimizer = torch.optim.Adam(G.parameters(), lr=0.0003)
    for epoch in range(n_epochs):
        for images, _ in loader:
            bs = images.size(0)
            x = Variable(images.view(bs, -1).cuda() if use_cuda else images.view(bs, -1))
            one = Variable(torch.ones(bs, 1).type_as(x.data))
            zero = Variable(torch.zeros(bs, 1).type_as(x.data))
            z = Variable(torch.randn(bs, 64).type_as(x.data))

            D.zero_grad()
            d_loss = bce(D(x), one) + bce(D(G(z).detach()), zero)
            d_loss.backward()
            d_optimizer.step()

            G.zero_grad()
            z = Variable(torch.randn(bs, 64).type_as(x.data))
            g_loss = torch.mean(torch.log(1 - D(G(z))))  # expect: MLL501
            g_loss.backward()
            g_optimizer.step()
        print("epoch %d" % epoch)
