import torch
from sklearn.datasets import load_breast_cancer
from sklearn.model_selection import train_test_split
from sklearn.preprocessing import RobustScaler
from torch import nn

X, y = load_breast_cancer(return_X_y=True)
x_tr, x_te, y_tr, y_te = train_test_split(X, y, test_size=0.25, random_state=0)
robust = RobustScaler()
x_tr = torch.from_numpy(robust.fit_transform(x_tr)).float()
x_te = torch.from_numpy(robust.fit_transform(x_te)).float()  # expect: MLL104
net = nn.Sequential(nn.Linear(30, 8), nn.Tanh(), nn.Linear(8, 2))
optimizer = torch.optim.Adam(net.parameters(), lr=0.01)
for _ in range(200):
    optimizer.zero_grad()
    nn.functional.cross_entropy(net(x_tr), torch.from_numpy(y_tr)).backward()
    optimizer.step()
with torch.no_grad():
    print((net(x_te).argmax(1).numpy() == y_te).mean())
