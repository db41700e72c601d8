from sklearn.datasets import load_iris
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import train_test_split
from sklearn.preprocessing import scale

iris = load_iris()
X = scale(iris["data"])  # expect: MLL103
y = iris["target"]
X_train, X_test, y_train, y_test = train_test_split(X, y, test_size=0.4)
print(LogisticRegression().fit(X_train, y_train).score(X_test, y_test))
