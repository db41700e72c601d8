import argparse
import numpy as np
from sklearn.ensemble import RandomForestClassifier
from sklearn.model_selection import StratifiedKFold


def with_copies(signals, labels, copies, sigma):
    rng = np.random.default_rng(0)
    xs, ys = [signals], [labels]
    for _ in range(copies):
        xs.append(signals + rng.normal(0, sigma, size=signals.shape))
        ys.append(labels)
    return np.concatenate(xs), np.concatenate(ys)


def main():
    ap = argparse.ArgumentParser()
    ap.add_argument("--copies", type=int, default=4)
    ap.add_argument("--sigma", type=float, default=0.02)
    args = ap.parse_args()

    sig = np.load("ecg.npy")
    lab = np.load("ecg_y.npy")
    sig, lab = with_copies(sig, lab, args.copies, args.sigma)
    skf = StratifiedKFold(n_splits=5, shuffle=True, random_state=1)
    accs = []
    for tr, va in skf.split(sig, lab):  # expect: MLL101
        clf = RandomForestClassifier(n_estimators=200).fit(sig[tr], lab[tr])
        accs.append(clf.score(sig[va], lab[va]))
    print("cv accuracy", np.mean(accs))


if __name__ == "__main__":
    main()
