import torch
from torch.utils.data import DataLoader, TensorDataset, random_split

img = torch.load("ships_img.pt")
cls = torch.load("ships_cls.pt")

ships = TensorDataset(img, cls)
ships_up_down = TensorDataset(img.flip(2), cls)
ships_left_right = TensorDataset(img.flip(3), cls)
all_ships = ships + ships_up_down + ships_left_right

train_ships, eval_ships = random_split(all_ships, [0.75, 0.25])  # expect: MLL101
train_loader = DataLoader(train_ships, shuffle=True, batch_size=50)
eval_loader = DataLoader(eval_ships, batch_size=50)
