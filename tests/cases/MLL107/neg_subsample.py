"""A small share is drawn to train on; the rest is not wanted."""
from sklearn.model_selection import train_test_split

from clicks import load

X, y = load("2022")
_, X_train, _, y_train = train_test_split(X, y, test_size=0.05, stratify=y, random_state=0)
X_small, _, y_small, _ = train_test_split(X, y, train_size=1000)
print(X_train.shape, X_small.shape)
