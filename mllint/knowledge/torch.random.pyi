# torch 2.13: the global generator
manual_seed = torch.manual_seed
seed = torch.seed
initial_seed = torch.initial_seed
