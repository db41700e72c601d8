import pandas as pd
from sklearn.feature_extraction.text import HashingVectorizer
from sklearn.linear_model import SGDClassifier
from sklearn.model_selection import train_test_split

mails = pd.read_csv("mails.csv")
X = HashingVectorizer(n_features=2**16).fit_transform(mails["body"])
X_train, X_test, y_train, y_test = train_test_split(X, mails["spam"])
print(SGDClassifier().fit(X_train, y_train).score(X_test, y_test))
