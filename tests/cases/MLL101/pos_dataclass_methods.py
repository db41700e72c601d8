from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from sklearn.model_selection import train_test_split
from sklearn.neighbors import KNeighborsClassifier


@dataclass(frozen=True)
class Corpus:
    spectra: np.ndarray
    species: np.ndarray

    def jittered(self, times: int, sigma: float) -> Corpus:
        clouds = [self.spectra + sigma * np.random.standard_normal(self.spectra.shape) for _ in range(times)]
        return Corpus(np.concatenate([self.spectra] + clouds), np.tile(self.species, times + 1))

    def parted(self, share: float) -> tuple[Corpus, Corpus]:
        xa, xb, ya, yb = train_test_split(self.spectra, self.species, test_size=share)  # expect: MLL101
        return Corpus(xa, ya), Corpus(xb, yb)


def main() -> None:
    raw = np.load("spectra.npz")
    corpus = Corpus(raw["x"], raw["y"]).jittered(times=6, sigma=0.01)
    fit, check = corpus.parted(share=0.3)
    knn = KNeighborsClassifier(3).fit(fit.spectra, fit.species)
    print(knn.score(check.spectra, check.species))


main()
