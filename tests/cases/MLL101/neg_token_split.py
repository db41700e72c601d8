"""str.split on altered sentences; the corpus was divided before anything was altered."""
import random
from collections import Counter

SYNONYMS = {"big": "large", "quick": "fast", "film": "movie"}


def augment_sentence(sentence: str) -> str:
    return " ".join(SYNONYMS.get(w, w) if random.random() < 0.3 else w for w in sentence.split())


with open("sentences.txt") as f:
    lines = [line.strip() for line in f]
random.seed(3)
random.shuffle(lines)
cut = int(0.9 * len(lines))
train, held = lines[:cut], lines[cut:]
train = train + [augment_sentence(line) for line in train]

vocabulary = Counter()
for line in train:
    vocabulary.update(augment_sentence(line).split())
unseen = sum(w not in vocabulary for line in held for w in line.split())
print(len(vocabulary), unseen)
