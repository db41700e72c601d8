import numpy as np
from sklearn.decomposition import PCA
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import train_test_split
from sklearn.preprocessing import StandardScaler

X, y = np.load("x.npy"), np.load("y.npy")
X = StandardScaler().fit_transform(X)  # expect: MLL103
pca = PCA(10)
pca.fit(X)   # expect: MLL103
Z = pca.transform(X)  # the coordinates
X_train, X_test, y_train, y_test = train_test_split(Z, y, random_state=0)  # one in four
print(LogisticRegression().fit(X_train, y_train).score(X_test, y_test))
