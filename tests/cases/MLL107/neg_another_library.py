"""What this function gives is not known."""
from timesplit.model_selection import train_test_split

from power import load

X, y = load()
X_train, y_train, X_test, y_test = train_test_split(X, y, horizon=24)
