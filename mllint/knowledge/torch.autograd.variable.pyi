# same-as: torch.autograd
