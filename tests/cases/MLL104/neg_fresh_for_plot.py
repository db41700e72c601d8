"""Two pictures: the train part and the test part, each in its own principal components."""
import matplotlib.pyplot as plt
from sklearn.datasets import load_digits
from sklearn.linear_model import LogisticRegression
from sklearn.manifold import TSNE
from sklearn.model_selection import train_test_split

X, y = load_digits(return_X_y=True)
X_train, X_test, y_train, y_test = train_test_split(X, y)
for rows, kinds in ((X_train, y_train), (X_test, y_test)):
    plt.figure()
    plt.scatter(*TSNE().fit_transform(rows).T, c=kinds)
print(LogisticRegression(max_iter=500).fit(X_train, y_train).score(X_test, y_test))
