import numpy as np
from sklearn.model_selection import train_test_split
from sklearn.linear_model import Lasso

raw = np.genfromtxt("ozone.txt")
Xtr, ytr, Xte, yte = train_test_split(raw[:, 1:], raw[:, 0], test_size=0.5, random_state=5)  # expect: MLL107
print(Lasso(0.1).fit(Xtr, ytr).score(Xte, yte))
