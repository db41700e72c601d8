import numpy as np
from sklearn.linear_model import SGDClassifier
from sklearn.preprocessing import StandardScaler

features, labels = np.load("features.npy"), np.load("labels.npy")
order = np.random.permutation(len(features))
features, labels = features[order], labels[order]
features = StandardScaler().fit(features).transform(features)  # expect: MLL103

cut = int(0.8 * len(features))
x_train, x_test = features[:cut], features[cut:]
y_train, y_test = labels[:cut], labels[cut:]
clf = SGDClassifier().fit(x_train, y_train)
print((clf.predict(x_test) == y_test).mean())
