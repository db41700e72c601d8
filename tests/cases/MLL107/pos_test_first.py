"""A fifth of the rows trains the model and four fifths judge it."""
from sklearn.datasets import load_wine
from sklearn.model_selection import train_test_split
from sklearn.naive_bayes import GaussianNB

X, y = load_wine(return_X_y=True)
X_test, X_train, y_test, y_train = train_test_split(X, y, test_size=0.2, random_state=0)  # expect: MLL107
print(GaussianNB().fit(X_train, y_train).score(X_test, y_test))
