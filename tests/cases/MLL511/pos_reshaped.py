import torch
import torch.nn.functional as F


def attention_transfer(student_scores, teacher_scores, mask):
    """Both are (batch, heads, query, key)."""
    keys = student_scores.size(-1)
    student = torch.softmax(student_scores, dim=-1).permute(0, 2, 1, 3).contiguous().view(-1, keys)
    teacher = torch.softmax(teacher_scores, dim=-1).permute(0, 2, 1, 3).contiguous().view(-1, keys)
    keep = mask.view(-1)
    return F.kl_div(
        student[keep],
        teacher[keep],
        reduction="batchmean",
    )  # expect: MLL511
