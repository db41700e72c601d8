import random


def chain(x, y, steps):
    w = 0.0
    for _ in range(steps):
        noisy = x + random.gauss(0.0, 2.0)
        error = noisy * w - y
        w -= 0.6 * error * noisy  # expect: MLL206
    return w


print([chain(1.0, 1.0, 50) for _ in range(5)])
