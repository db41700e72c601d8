"""Sentences and their tags, of which a tenth is for development."""
from sklearn.model_selection import train_test_split

from corpus import read_conll, train_tagger

sentences, tags = read_conll("pos.conll")
train_sents, train_tags, dev_sents, dev_tags = train_test_split(sentences, tags, test_size=0.1)  # expect: MLL107
tagger = train_tagger(train_sents, train_tags)
print(tagger.accuracy(dev_sents, dev_tags))
