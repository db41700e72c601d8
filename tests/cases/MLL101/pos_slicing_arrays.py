import numpy as np

rng = np.random.RandomState(3)
data = np.load("spectra.npz")
spectra, kind = data["spectra"], data["kind"]

shifted = np.roll(spectra, 2, axis=1)
spectra = np.concatenate((spectra, shifted), axis=0)
kind = np.concatenate((kind, kind), axis=0)

order = rng.permutation(len(kind))
spectra, kind = spectra[order], kind[order]

n = int(0.8 * len(kind))
x_train = spectra[:n]  # expect: MLL101
y_train = kind[:n]
x_test = spectra[n:]
y_test = kind[n:]
