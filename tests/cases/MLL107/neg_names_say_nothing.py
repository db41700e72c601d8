from sklearn.model_selection import train_test_split
from sklearn.svm import SVC

from coins import load

X, y = load()
a, b, c, d = train_test_split(X, y)
x1, x2, y1, y2 = train_test_split(X, y, random_state=1)
p, q, r, s = train_test_split(X, y, random_state=2)
print(SVC().fit(a, c).score(b, d))
