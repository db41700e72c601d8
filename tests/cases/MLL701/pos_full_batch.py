import numpy as np
import torch
import torch.nn as nn
from sklearn.model_selection import train_test_split

X, y = np.load("x.npy"), np.load("y.npy")
X_train, X_test, y_train, y_test = train_test_split(X, y, test_size=0.2)
X_train, X_test = torch.tensor(X_train).float(), torch.tensor(X_test).float()
y_train, y_test = torch.tensor(y_train).float(), torch.tensor(y_test).float()

model = nn.Sequential(nn.Linear(8, 32), nn.ReLU(), nn.Dropout(p=0.2), nn.Linear(32, 1))
optimizer = torch.optim.Adam(model.parameters(), lr=0.01)
criterion = nn.MSELoss()

for epoch in range(200):
    optimizer.zero_grad()
    loss = criterion(model(X_train).squeeze(), y_train)
    loss.backward()
    optimizer.step()

with torch.no_grad():
    y_pred = model(X_test).squeeze()  # expect: MLL701
    print(criterion(y_pred, y_test).item())
