import torch
from sklearn.model_selection import train_test_split
from torch.utils.data import DataLoader, TensorDataset


class Turbines:
    def __init__(self, readings, wear, share=0.2):
        self.share = share
        self._divide(readings, wear)

    def _divide(self, readings, wear):
        self.X_train, self.y_train, self.X_val, self.y_val = train_test_split(  # expect: MLL107
            readings, wear, test_size=self.share, random_state=1
        )

    def train_loader(self):
        return DataLoader(TensorDataset(torch.tensor(self.X_train), torch.tensor(self.y_train)), shuffle=True)

    def val_loader(self):
        return DataLoader(TensorDataset(torch.tensor(self.X_val), torch.tensor(self.y_val)))
