import pandas as pd
from imblearn.over_sampling import SMOTE
from sklearn.model_selection import train_test_split
from sklearn.naive_bayes import MultinomialNB
from tools import embed

news = pd.read_csv("news.csv")
vectors = embed(news["text"])
topics = news["topic"]
sm = SMOTE(k_neighbors=2)
vectors_sm, topics_sm = sm.fit_resample(vectors, topics)  # expect: MLL102
xa, xb, ya, yb = train_test_split(vectors_sm, topics_sm, test_size=0.2, stratify=topics_sm)
nb = MultinomialNB()
nb.fit(xa, ya)
print(nb.score(xb, yb))
