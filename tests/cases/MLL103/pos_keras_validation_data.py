import numpy as np
from sklearn.model_selection import train_test_split
from sklearn.preprocessing import StandardScaler
from tensorflow import keras

data = np.load("sensors.npz")
X, y = data["X"], data["y"]
X = StandardScaler().fit_transform(X)  # expect: MLL103
X_train, X_val, y_train, y_val = train_test_split(X, y, test_size=0.15)
model = keras.Sequential([keras.layers.Dense(32, activation="relu"), keras.layers.Dense(1)])
model.compile(optimizer="adam", loss="mse")
history = model.fit(X_train, y_train, validation_data=(X_val, y_val), epochs=50)
