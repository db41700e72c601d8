from sklearn.model_selection import train_test_split
from sklearn.linear_model import SGDRegressor

from stars import spectra

X, y = spectra()
X_train, X_test, y_test, y_train = train_test_split(X, y, test_size=0.5, random_state=4)  # expect: MLL107
print(SGDRegressor().fit(X_train, y_train).score(X_test, y_test))
