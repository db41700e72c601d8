import numpy as np
from sklearn.linear_model import RidgeClassifier
from sklearn.model_selection import ShuffleSplit


def oversee(signal, label, factor=1):
    if factor <= 1:
        return signal, label
    rng = np.random.default_rng()
    pieces = [signal]
    for _ in range(factor - 1):
        pieces.append(signal + rng.normal(scale=signal.std() * 0.02, size=signal.shape))
    return np.concatenate(pieces), np.tile(label, factor)


ecg = np.load("ecg.npy")
beat = np.load("beat.npy")
ecg, beat = oversee(ecg, beat, factor=8)

if (n := len(ecg)) < 1000:
    raise SystemExit(f"only {n} beats")

parts = ShuffleSplit(n_splits=1, test_size=0.25, random_state=0)
for tr, te in parts.split(ecg, beat):  # expect: MLL101
    ridge = RidgeClassifier().fit(ecg[tr], beat[tr])
    print("score", ridge.score(ecg[te], beat[te]))
