"""The whole data set is made harder before it is divided: the test part is just as noisy."""
import numpy as np
import torch
from sklearn.datasets import load_digits
from sklearn.model_selection import train_test_split

X, y = load_digits(return_X_y=True)
X = X / 16 + np.random.normal(0, 0.5, X.shape)
X_train, X_test, y_train, y_test = train_test_split(X, y, random_state=0)
x, t = torch.tensor(X_train).float(), torch.tensor(y_train)
model = torch.nn.Linear(64, 10)
opt = torch.optim.SGD(model.parameters(), lr=0.1)
for epoch in range(100):
    loss = torch.nn.functional.cross_entropy(model(x), t)
    opt.zero_grad()
    loss.backward()
    opt.step()
print((model(torch.tensor(X_test).float()).argmax(1).numpy() == y_test).mean())
