import numpy as np
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import train_test_split


def main():
    gen = np.random.default_rng(11)
    emb = np.load("embeddings.npy")
    lab = np.load("labels.npy")
    jitter = lambda a: a + gen.standard_normal(a.shape) * 0.1
    emb = np.vstack((emb, jitter(emb), jitter(emb)))
    lab = np.tile(lab, 3)
    e_train, e_dev, l_train, l_dev = train_test_split(emb, lab, test_size=500, random_state=11)  # expect: MLL101
    clf = LogisticRegression(max_iter=2000).fit(e_train, l_train)
    return clf.score(e_dev, l_dev)


print(main())
# may: MLL202, MLL203
