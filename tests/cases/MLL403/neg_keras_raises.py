import keras
import pytest
from keras import layers


def test_too_small():
    with pytest.raises(ValueError):
        keras.Sequential([keras.Input((4, 4, 1)), layers.Conv2D(1, 5)])
    with pytest.raises(ValueError):
        layers.MaxPooling2D(8)(keras.Input(shape=(4, 4, 1)))


def deepest(size):
    for depth in range(9, 0, -1):
        try:
            x = keras.Input(shape=(16, 16, 1))
            for _ in range(9):
                x = layers.Conv2D(4, 3)(x)
            return x
        except ValueError:
            continue


deepest(16)
