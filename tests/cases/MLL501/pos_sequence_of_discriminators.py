import torch
import torch.nn.functional as F


def g_adversarial_loss(fake_outputs):
    """Sum over the scales of a multi-scale discriminator."""
    return sum(-F.softplus(out).mean() for out in fake_outputs)  # expect: MLL501


def d_adversarial_loss(real_outputs, fake_outputs):
    return sum(F.softplus(-r).mean() + F.softplus(f).mean() for r, f in zip(real_outputs, fake_outputs))


def update(gen, discs, gen_opt, disc_opt, wav, mel):
    fake = gen(mel)
    disc_opt.zero_grad()
    d_adversarial_loss([d(wav) for d in discs], [d(fake.detach()) for d in discs]).backward()
    disc_opt.step()

    gen_opt.zero_grad()
    g_loss = g_adversarial_loss([d(fake) for d in discs]) + 45 * (fake - wav).abs().mean()  # expect: MLL501
    g_loss.backward()
    gen_opt.step()
