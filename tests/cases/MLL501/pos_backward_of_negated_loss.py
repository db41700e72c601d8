import torch
import torch.nn as nn

loss_fn = nn.BCELoss()


def step(generator, discriminator, opt_g, opt_d, real):
    batch = real.size(0)
    real_label = torch.ones(batch, 1)
    fake_label = torch.zeros(batch, 1)

    fake = generator(torch.randn(batch, 100))
    opt_d.zero_grad()
    loss_d = loss_fn(discriminator(real), real_label) + loss_fn(discriminator(fake.detach()), fake_label)
    loss_d.backward()
    opt_d.step()

    # the generator wants the opposite of the discriminator
    opt_g.zero_grad()
    loss_on_fake = loss_fn(discriminator(fake), fake_label)  # expect: MLL501
    (-loss_on_fake).backward()
    opt_g.step()
