import numpy as np, matplotlib.pyplot as plt
from sklearn.manifold import TSNE
from sklearn.decomposition import PCA
from sklearn.model_selection import train_test_split
from sklearn.svm import SVC
X, y = np.load("X.npy"), np.load("y.npy")
X_train, X_test, y_train, y_test = train_test_split(X, y)
clf = SVC().fit(X_train, y_train)
print(clf.score(X_test, y_test))
emb = PCA(2).fit_transform(X_train)
plt.scatter(emb[:, 0], emb[:, 1])
emb = PCA(2).fit_transform(X_test)
plt.scatter(emb[:, 0], emb[:, 1], c=clf.predict(X_test))
