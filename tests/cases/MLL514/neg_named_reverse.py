import torch
import torch.nn.functional as F


def reverse_kl(student_logits, teacher_logits):
    return F.kl_div(
        F.log_softmax(teacher_logits, dim=-1), F.softmax(student_logits, dim=-1), reduction="batchmean"
    )


def train(student, teacher, batches):
    optimizer = torch.optim.AdamW(student.parameters(), lr=1e-5)
    for tokens in batches:
        with torch.no_grad():
            wanted = teacher(tokens)
        loss = reverse_kl(student(tokens), wanted)
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
