from sklearn.datasets import load_digits
from sklearn.decomposition import PCA
from sklearn.model_selection import train_test_split
from sklearn.neighbors import KNeighborsClassifier

digits = load_digits()
pca = PCA(n_components=10, whiten=True).fit(digits.data).transform(digits.data)  # expect: MLL103
a, b, ya, yb = train_test_split(pca, digits.target, stratify=digits.target)
knn = KNeighborsClassifier(3)
knn.fit(a, ya)
print(f"{knn.score(b, yb):.3f}")
