from mylab import Scaler, load_parts
from sklearn.linear_model import Ridge

(X_train, y_train), (X_test, y_test) = load_parts()
scaler = Scaler(per_sample=True)
X_train = scaler.fit_transform(X_train)
X_test = scaler.fit_transform(X_test)
print(Ridge().fit(X_train, y_train).score(X_test, y_test))
