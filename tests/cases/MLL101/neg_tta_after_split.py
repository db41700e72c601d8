"""Flipped copies appear only to average predictions at test time."""
import numpy as np
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import train_test_split

images = np.load("hands.npy")
labels = np.load("hand_labels.npy")
tr_x, te_x, tr_y, te_y = train_test_split(images, labels, test_size=0.2, random_state=9)


def flat(block):
    return block.reshape(len(block), -1)


clf = LogisticRegression(max_iter=2000).fit(flat(tr_x), tr_y)
views = [te_x, te_x[:, :, ::-1], np.roll(te_x, 1, axis=2)]
probability = np.mean([clf.predict_proba(flat(v)) for v in views], axis=0)
print((clf.classes_[probability.argmax(1)] == te_y).mean())
