"""The order of the targets is that of Keras, not that of scikit-learn."""
from sklearn.datasets import load_iris
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import train_test_split

X, y = load_iris(return_X_y=True)
X_train, y_train, X_test, y_test = train_test_split(X, y, test_size=0.5, random_state=0)  # expect: MLL107
model = LogisticRegression(max_iter=500)
model.fit(X_train, y_train)
print(model.score(X_test, y_test))
