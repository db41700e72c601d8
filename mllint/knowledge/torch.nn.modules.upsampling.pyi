# same-as: torch.nn
