import random

import numpy as np
import pandas as pd
from sklearn.feature_extraction.text import HashingVectorizer
from sklearn.linear_model import SGDClassifier

random.seed(0)
np.random.seed(0)


def swap_neighbours(text: str) -> str:
    words = text.split()
    if len(words) < 2:
        return text
    i = random.randrange(len(words) - 1)
    words[i], words[i + 1] = words[i + 1], words[i]
    return " ".join(words)


reviews = pd.read_csv("reviews.csv")
altered = reviews.copy()
altered["body"] = altered["body"].apply(swap_neighbours)
reviews = pd.concat([reviews, altered], ignore_index=True)

in_train = np.random.rand(len(reviews)) < 0.8
train_df = reviews[in_train]  # expect: MLL101
test_df = reviews[~in_train]  # expect: MLL101

hasher = HashingVectorizer(n_features=2**16)
clf = SGDClassifier(loss="log_loss")
clf.fit(hasher.transform(train_df["body"]), train_df["stars"])
print("accuracy:", clf.score(hasher.transform(test_df["body"]), test_df["stars"]))
