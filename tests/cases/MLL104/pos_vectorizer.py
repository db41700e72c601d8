import pandas as pd
from sklearn.feature_extraction.text import CountVectorizer
from sklearn.model_selection import train_test_split
from sklearn.naive_bayes import MultinomialNB

spam = pd.read_csv("spam.csv")
train, test = train_test_split(spam, test_size=0.2, random_state=0)
vectorizer = CountVectorizer(max_features=3000)
train_counts = vectorizer.fit_transform(train["text"])
test_counts = vectorizer.fit_transform(test["text"])  # expect: MLL104
nb = MultinomialNB().fit(train_counts, train["label"])
print(nb.score(test_counts, test["label"]))
