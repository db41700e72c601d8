import pandas as pd
from sklearn.feature_extraction.text import TfidfVectorizer
from sklearn.metrics import classification_report
from sklearn.model_selection import train_test_split
from sklearn.naive_bayes import MultinomialNB

df = pd.read_csv("complaints.csv")
df = df[["product", "narrative"]].dropna()
tfidf = TfidfVectorizer(sublinear_tf=True, min_df=5, ngram_range=(1, 2), stop_words="english")
features = tfidf.fit_transform(df.narrative).toarray()  # expect: MLL103
labels = df["product"].factorize()[0]
X_train, X_test, y_train, y_test = train_test_split(features, labels, test_size=0.33)
nb = MultinomialNB().fit(X_train, y_train)
print(classification_report(y_test, nb.predict(X_test)))
