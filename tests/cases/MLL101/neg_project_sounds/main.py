import numpy as np
from sklearn.neighbors import KNeighborsClassifier

from change import augment
from parts import part


def main():
    waves, labels = np.load("w.npy"), np.load("l.npy")
    train, test = part(waves, labels, share=0.8, seed=0)
    train = augment(*train)
    knn = KNeighborsClassifier().fit(*train)
    print(knn.score(*test))


if __name__ == "__main__":
    main()
