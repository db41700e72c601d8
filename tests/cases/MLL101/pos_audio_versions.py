import librosa
import numpy as np
from sklearn.model_selection import train_test_split


def features(wave, sr):
    return librosa.feature.mfcc(y=wave, sr=sr, n_mfcc=40).mean(axis=1)


def add_hiss(wave, level=0.005):
    return wave + level * np.random.randn(len(wave))


def extract(files, emotions):
    X, Y = [], []
    for file, emotion in zip(files, emotions):
        wave, sr = librosa.load(file, duration=2.5, offset=0.6)
        for version in (wave, add_hiss(wave), librosa.effects.pitch_shift(wave, sr=sr, n_steps=2)):
            X.append(features(version, sr))
            Y.append(emotion)
    return np.array(X), np.array(Y)


files, emotions = list_recordings("speech/")  # noqa: F821
X, Y = extract(files, emotions)
x_train, x_test, y_train, y_test = train_test_split(X, Y, random_state=0, shuffle=True)  # expect: MLL101
# may: MLL202, MLL203
