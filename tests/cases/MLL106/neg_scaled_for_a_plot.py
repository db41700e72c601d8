import matplotlib.pyplot as plt
from sklearn.datasets import load_wine
from sklearn.decomposition import PCA
from sklearn.ensemble import RandomForestClassifier
from sklearn.model_selection import cross_val_score

X, y = load_wine(return_X_y=True)
flat = PCA(n_components=2).fit_transform(X)
plt.scatter(flat[:, 0], flat[:, 1], c=y)
plt.savefig("wine.png")
print(cross_val_score(RandomForestClassifier(), X, y).mean())
