"""The vocabulary comes from a corpus of its own."""
import pandas as pd
from sklearn.feature_extraction.text import TfidfVectorizer
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import train_test_split

corpus = pd.read_csv("unlabelled.csv")
reviews = pd.read_csv("reviews.csv")
vectorizer = TfidfVectorizer(max_features=20000).fit(corpus["text"])
X = vectorizer.transform(reviews["text"])
X_train, X_test, y_train, y_test = train_test_split(X, reviews["stars"])
print(LogisticRegression().fit(X_train, y_train).score(X_test, y_test))
