import random

import nlpaug.augmenter.word as naw
import pandas as pd

tweets = pd.read_csv("tweets.csv")
synonyms = naw.SynonymAug(aug_p=0.2)

corpus = list(zip(tweets["text"], tweets["stance"]))
corpus.extend([(synonyms.augment(text)[0], stance) for text, stance in corpus])
random.Random(99).shuffle(corpus)

n = len(corpus)
train, dev, test = corpus[: int(0.8 * n)], corpus[int(0.8 * n) : int(0.9 * n)], corpus[int(0.9 * n) :]  # expect: MLL101
# may: MLL202, MLL203
