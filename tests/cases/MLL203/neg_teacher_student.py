import torch
class EmaTeacher:
    def __init__(self, student, teacher): self.student, self.teacher = student, teacher
    def step(self, x, opt):
        with torch.no_grad():
            target = self.teacher(x + 0.1 * torch.randn_like(x))
        out = self.student(x + 0.1 * torch.randn_like(x))
        loss = ((out - target) ** 2).mean()
        opt.zero_grad(); loss.backward(); opt.step()
        return loss
