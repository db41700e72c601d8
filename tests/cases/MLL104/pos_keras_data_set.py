from tensorflow.keras.datasets import boston_housing
from sklearn.preprocessing import StandardScaler
from tensorflow import keras
(x_train, y_train), (x_test, y_test) = boston_housing.load_data()
ss = StandardScaler()
x_train = ss.fit_transform(x_train)
x_test = ss.fit_transform(x_test)  # expect: MLL104
model = keras.Sequential([keras.layers.Dense(1)])
model.compile("adam", "mse")
model.fit(x_train, y_train)
model.evaluate(x_test, y_test)
