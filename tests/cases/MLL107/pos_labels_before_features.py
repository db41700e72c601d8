from sklearn.linear_model import LinearRegression
from sklearn.model_selection import train_test_split

from ovens import temperature_and_time

X, y = temperature_and_time()
y_train, y_test, X_train, X_test = train_test_split(X, y, test_size=0.25, random_state=2)  # expect: MLL107
model = LinearRegression()
model.fit(X_train, y_train)
print(model.score(X_test, y_test))
