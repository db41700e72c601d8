import pandas as pd
from sklearn.model_selection import train_test_split
from tensorflow.keras import layers, models
df = pd.read_csv("mpg.csv")
X, y = df.drop(columns="mpg"), df["mpg"]
norm = layers.Normalization()
norm.adapt(X)  # expect: MLL103
X_train, X_test, y_train, y_test = train_test_split(X, y)
model = models.Sequential([norm, layers.Dense(16, activation="relu"), layers.Dense(1)])
model.compile("adam", "mse")
model.fit(X_train, y_train, epochs=10)
print(model.evaluate(X_test, y_test))
