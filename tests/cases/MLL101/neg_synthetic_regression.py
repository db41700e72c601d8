import numpy as np
import matplotlib.pyplot as plt
from sklearn.linear_model import LinearRegression
from sklearn.model_selection import train_test_split

np.random.seed(0)
x = np.linspace(-3, 3, 300)
noise = np.random.normal(0, 0.4, size=x.shape)
y = 0.5 * x + np.sin(x) + noise

X = x[:, None]
X_train, X_test, y_train, y_test = train_test_split(X, y, test_size=0.3, random_state=0)
model = LinearRegression().fit(X_train, y_train)
print(model.score(X_test, y_test))
plt.scatter(X_test, y_test)
