from mylab.preprocessing import StandardScaler
from sklearn.linear_model import Lasso
from sklearn.model_selection import train_test_split
from mylab.data import load

X, y = load()
X = StandardScaler(mode="per-row").fit_transform(X)
X_train, X_test, y_train, y_test = train_test_split(X, y)
print(Lasso().fit(X_train, y_train).score(X_test, y_test))
