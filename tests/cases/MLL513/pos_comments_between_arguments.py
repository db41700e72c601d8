import torch.nn.functional as F


def attention_transfer(student_maps, teacher_maps):
    """How far the student looks elsewhere than the teacher, over all heads."""
    total = 0
    for s, t in zip(student_maps, teacher_maps):
        total = total + F.kl_div(  # expect: MLL513
            F.log_softmax(s.flatten(1), dim=1),  # where the student looks
            F.softmax(t.detach().flatten(1), dim=1),  # where the teacher looks
        )
    return total


def head(s, t):
    return F.kl_div(  # expect: MLL513
        F.log_softmax(s, dim=1),
        F.softmax(t, dim=1)  # no gradient
    )
