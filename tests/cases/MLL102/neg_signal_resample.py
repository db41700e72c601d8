import numpy as np
from scipy.signal import resample
from sklearn.model_selection import train_test_split

waves = np.load("waves.npy")
kinds = np.load("kinds.npy")
waves = resample(waves, 128, axis=1)
train_waves, test_waves, train_kinds, test_kinds = train_test_split(waves, kinds)
