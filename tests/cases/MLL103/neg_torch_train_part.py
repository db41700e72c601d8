import torch
from sklearn.datasets import load_breast_cancer
from sklearn.model_selection import train_test_split
from sklearn.preprocessing import StandardScaler
from torch import nn

X, y = load_breast_cancer(return_X_y=True)
X_train, X_test, y_train, y_test = train_test_split(X, y, test_size=0.2)
scaler = StandardScaler().fit(X_train)
X_train, X_test = map(scaler.transform, (X_train, X_test))
X_train = torch.tensor(X_train, dtype=torch.float32)
X_test = torch.tensor(X_test, dtype=torch.float32)
model = nn.Sequential(nn.Linear(30, 1))
optimizer = torch.optim.Adam(model.parameters())
for _ in range(100):
    optimizer.zero_grad()
    out = model(X_train).squeeze(1)
    nn.functional.binary_cross_entropy_with_logits(out, torch.tensor(y_train).float()).backward()
    optimizer.step()
with torch.no_grad():
    print(((model(X_test).squeeze(1) > 0) == torch.tensor(y_test)).float().mean())
