import numpy as np
from sklearn.ensemble import ExtraTreesClassifier
from sklearn.metrics import f1_score
from sklearn.model_selection import StratifiedKFold


def warp(block, rng):
    gain = rng.normal(1.0, 0.1, size=(block.shape[0], 1, block.shape[2]))
    return block * gain


def jitter(block, rng):
    return block + rng.normal(0.0, 0.03, size=block.shape)


def evaluate(block, activity, folds=4):
    rng = np.random.default_rng(11)
    x = np.vstack([block, warp(block, rng), jitter(block, rng)])
    y = np.concatenate([activity] * 3)
    flat = x.reshape(len(x), -1)
    results = []
    for tr, te in StratifiedKFold(n_splits=folds, shuffle=True).split(flat, y):  # expect: MLL101
        trees = ExtraTreesClassifier(300, n_jobs=-1)
        trees.fit(flat[tr], y[tr])
        results.append(f1_score(y[te], trees.predict(flat[te]), average="macro"))
    return np.mean(results), np.std(results)


if __name__ == "__main__":
    saved = np.load("wearable.npz")
    print("macro F1 %.3f ± %.3f" % evaluate(saved["windows"], saved["activity"]))
