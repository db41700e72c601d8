import torch
import torch.nn.functional as F


def data_free_step(generator, student, teacher, opt_generator, z):
    """The generator looks for pictures on which the two disagree."""
    with torch.no_grad():
        fixed = teacher(z).log_softmax(1)
    pictures = generator(z)
    disagreement = F.kl_div(fixed, student(pictures).softmax(1), reduction="batchmean")
    loss = -disagreement
    opt_generator.zero_grad()
    loss.backward()
    opt_generator.step()
