from sklearn.datasets import load_iris
from sklearn.cluster import KMeans
from sklearn.preprocessing import StandardScaler

X = StandardScaler().fit_transform(load_iris().data)
labels = KMeans(3, n_init=10).fit_predict(X)
print(labels)
