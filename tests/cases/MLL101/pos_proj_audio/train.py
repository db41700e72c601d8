import numpy as np
from sklearn.model_selection import train_test_split
from sklearn.svm import SVC

from augment import enlarge


def load():
    return np.load("clips.npy"), np.load("clips_y.npy")


def run():
    waves, targets = enlarge(*load())
    a, b, ta, tb = train_test_split(waves, targets, stratify=targets, test_size=0.25, random_state=0)  # expect: MLL101
    model = SVC(C=3.0)
    model.fit(a, ta)
    print("held-out", model.score(b, tb))


run()
