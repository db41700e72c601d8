import torch
from sklearn.model_selection import train_test_split

from signals import load_windows

windows, states = load_windows()
(
    train_windows,
    train_states,
    valid_windows,
    valid_states,
) = train_test_split(  # expect: MLL107
    windows,
    states,
    test_size=0.15,
    stratify=states,
    random_state=11,
)
train = torch.utils.data.TensorDataset(torch.tensor(train_windows), torch.tensor(train_states))
valid = torch.utils.data.TensorDataset(torch.tensor(valid_windows), torch.tensor(valid_states))
