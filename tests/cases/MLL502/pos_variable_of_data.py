import torch
import torch.nn as nn
from torch.autograd import Variable

Tensor = torch.FloatTensor
generator = nn.Sequential(nn.Linear(62, 784), nn.Tanh())
discriminator = nn.Sequential(nn.Linear(784, 1), nn.Sigmoid())
adversarial_loss = torch.nn.MSELoss()
optimizer_G = torch.optim.Adam(generator.parameters(), lr=0.0002, betas=(0.5, 0.999))
optimizer_D = torch.optim.Adam(discriminator.parameters(), lr=0.0002, betas=(0.5, 0.999))

for epoch in range(200):
    for i in range(100):
        imgs = torch.rand(64, 784)
        valid = Variable(Tensor(64, 1).fill_(1.0), requires_grad=False)
        fake = Variable(Tensor(64, 1).fill_(0.0), requires_grad=False)

        optimizer_G.zero_grad()
        z = Variable(torch.randn(64, 62))
        gen_imgs = Variable(generator(z).data)  # expect: MLL502
        g_loss = adversarial_loss(discriminator(gen_imgs), valid)
        g_loss.backward()
        optimizer_G.step()

        optimizer_D.zero_grad()
        real_loss = adversarial_loss(discriminator(imgs), valid)
        fake_loss = adversarial_loss(discriminator(gen_imgs.detach()), fake)
        d_loss = 0.5 * (real_loss + fake_loss)
        d_loss.backward()
        optimizer_D.step()
