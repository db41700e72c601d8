"""Digit recognition with a bigger training set."""
import numpy as np
from sklearn.datasets import load_digits
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import accuracy_score
from sklearn.model_selection import train_test_split

rng = np.random.default_rng(7)
pixels, digit = load_digits(return_X_y=True)
pixels = pixels / 16.0

stack, tags = [pixels], [digit]
for _ in range(4):
    stack.append(pixels + rng.normal(0.0, 0.05, size=pixels.shape))
    tags.append(digit)
big_pixels = np.concatenate(stack)
big_digit = np.concatenate(tags)

a, b, ya, yb = train_test_split(big_pixels, big_digit, test_size=0.25, random_state=1)  # expect: MLL101
clf = LogisticRegression(max_iter=500).fit(a, ya)
print("held-out accuracy", accuracy_score(yb, clf.predict(b)))
