import numpy as np
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import train_test_split

# two hospitals, different patients
site_a = np.load("site_a.npz")
site_b = np.load("site_b.npz")
X = np.concatenate([site_a["x"], site_b["x"]])
y = np.concatenate([site_a["y"], site_b["y"]])
X_tr, X_te, y_tr, y_te = train_test_split(X, y, test_size=0.3, random_state=0)
print(LogisticRegression(max_iter=500).fit(X_tr, y_tr).score(X_te, y_te))
