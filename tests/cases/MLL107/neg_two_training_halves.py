"""Both halves train: one the base models, one the model on top of them."""
from sklearn.model_selection import train_test_split

from ranks import load, stack

X, y = load()
X_train, X_test, y_train, y_test = train_test_split(X, y, random_state=0)
X_train_1, X_train_2, y_train_1, y_train_2 = train_test_split(X_train, y_train, test_size=0.5, random_state=0)
X_train_base, X_train_top, y_train_base, y_train_top = train_test_split(X_train, y_train, random_state=1)
stack(X_train_1, y_train_1, X_train_2, y_train_2, X_test, y_test)
