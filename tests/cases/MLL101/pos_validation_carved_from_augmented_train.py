import numpy as np
from sklearn.model_selection import train_test_split

X = np.load("letters_x.npy")
y = np.load("letters_y.npy")

# the test part is safe ...
X_dev, X_test, y_dev, y_test = train_test_split(X, y, test_size=0.2, random_state=0)

# ... but the validation part is taken after the copies were made
X_dev = np.concatenate([X_dev, np.roll(X_dev, 1, axis=1), np.roll(X_dev, -1, axis=1)])
y_dev = np.concatenate([y_dev, y_dev, y_dev])
X_train, X_val, y_train, y_val = train_test_split(X_dev, y_dev, test_size=0.25, random_state=0)  # expect: MLL101
