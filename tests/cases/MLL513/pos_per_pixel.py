import torch
import torch.nn as nn
import torch.nn.functional as F


class PixelwiseKD(nn.Module):
    def __init__(self, tau: float = 1.0) -> None:
        super().__init__()
        self.tau = tau
        self.criterion = nn.KLDivLoss(log_target=False)  # expect: MLL513

    def forward(self, student_map: torch.Tensor, teacher_map: torch.Tensor) -> torch.Tensor:
        n, c, h, w = student_map.shape
        student = student_map.permute(0, 2, 3, 1).reshape(-1, c)
        teacher = teacher_map.permute(0, 2, 3, 1).reshape(-1, c)
        return self.criterion(
            F.log_softmax(student / self.tau, dim=1), F.softmax(teacher / self.tau, dim=1)
        )
