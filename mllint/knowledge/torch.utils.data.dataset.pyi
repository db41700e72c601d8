# same-as: torch.utils.data
