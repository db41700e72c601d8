import numpy as np
from sklearn.model_selection import train_test_split


def resample(track, length):
    """Give a track `length` points at equal distances."""
    at = np.linspace(0, len(track) - 1, length)
    return np.interp(at, np.arange(len(track)), track)


tracks = np.stack([resample(np.load(f"track{i}.npy"), 64) for i in range(300)])
train, test = train_test_split(tracks, test_size=0.2)
