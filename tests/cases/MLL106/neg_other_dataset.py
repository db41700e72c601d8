import numpy as np
from sklearn.decomposition import PCA
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import cross_val_score

background = np.load("unlabelled.npy")
X, y = np.load("x.npy"), np.load("y.npy")
pca = PCA(50).fit(background)
print(cross_val_score(LogisticRegression(), pca.transform(X), y).mean())
