import numpy as np
from sklearn.decomposition import PCA
from sklearn.model_selection import train_test_split
from sklearn.svm import SVC

X, y = np.load("faces.npy"), np.load("people.npy")
X_train, X_test, y_train, y_test = train_test_split(X, y, stratify=y)
pca = PCA(n_components=150, whiten=True)
Z_train = pca.fit(X_train).transform(X_train)
Z_test = pca.fit(X_test).transform(X_test)  # expect: MLL104
svm = SVC().fit(Z_train, y_train)
print((svm.predict(Z_test) == y_test).mean())
