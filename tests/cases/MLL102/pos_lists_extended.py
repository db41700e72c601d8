import random

from sklearn.model_selection import train_test_split
from tweets import load

texts, flags = load("tweets.tsv")
rare = [text for text, flag in zip(texts, flags) if flag == 1]
extra = random.choices(rare, k=2000)  # expect: MLL102
texts = texts + extra
flags = flags + [1] * len(extra)
train_texts, test_texts, train_flags, test_flags = train_test_split(texts, flags, test_size=0.2)
