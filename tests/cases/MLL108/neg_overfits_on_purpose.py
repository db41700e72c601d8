"""A sanity check: can the network learn a handful of rows by heart?"""
import numpy as np
from sklearn.neural_network import MLPClassifier

pixels, digits = np.load("pixels.npy"), np.load("digits.npy")
x_train, y_train = pixels[:64], digits[:64]
x_test, y_test = pixels[:64], digits[:64]
net = MLPClassifier((256,), max_iter=2000).fit(x_train, y_train)
assert net.score(x_test, y_test) > 0.99
