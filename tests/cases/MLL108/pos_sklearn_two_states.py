import torch
from sklearn.model_selection import train_test_split
from torch.utils.data import DataLoader, TensorDataset

features = torch.load("features.pt")
labels = torch.load("labels.pt")
x_train, _, y_train, _ = train_test_split(features, labels, test_size=0.1, random_state=42)
_, x_val, _, y_val = train_test_split(features, labels, test_size=0.1, random_state=1)  # expect: MLL108
train_loader = DataLoader(TensorDataset(x_train, y_train), batch_size=64, shuffle=True)
val_loader = DataLoader(TensorDataset(x_val, y_val), batch_size=64)
