import numpy as np
from sklearn.model_selection import train_test_split
from sklearn.neighbors import KNeighborsClassifier

X = np.load("spectra.npy")
y = np.load("defect.npy")
rare = X[y == 1]
copies = np.repeat(rare, 9, axis=0)  # expect: MLL102
X = np.vstack([X, copies])
y = np.concatenate([y, np.ones(len(copies), dtype=int)])
X_fit, X_held, y_fit, y_held = train_test_split(X, y, test_size=0.2, shuffle=True)
print(KNeighborsClassifier(1).fit(X_fit, y_fit).score(X_held, y_held))
