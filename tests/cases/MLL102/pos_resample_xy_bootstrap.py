from sklearn import utils
from sklearn.datasets import load_breast_cancer
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import train_test_split

X, y = load_breast_cancer(return_X_y=True)
# 569 rows are few: draw 5000 of them.
X_big, y_big = utils.resample(X, y, n_samples=5000, random_state=0)  # expect: MLL102
X_a, X_b, y_a, y_b = train_test_split(X_big, y_big)
print(LogisticRegression(max_iter=5000).fit(X_a, y_a).score(X_b, y_b))
