import numpy as np
from imblearn.over_sampling import SMOTE
from tensorflow.keras.layers import Dense
from tensorflow.keras.models import Sequential

X, y = np.load("x.npy"), np.load("y.npy")
X, y = SMOTE(random_state=0).fit_resample(X, y)  # expect: MLL102
model = Sequential([Dense(32, activation="relu"), Dense(1, activation="sigmoid")])
model.compile(optimizer="adam", loss="binary_crossentropy", metrics=["accuracy"])
model.fit(X, y, epochs=20, validation_split=0.2)
