"""The validation part has chosen the model; the last one is fitted on training and validation rows together."""

from sklearn.datasets import fetch_openml
from sklearn.ensemble import RandomForestClassifier

pixels, digit = fetch_openml("mnist_784", return_X_y=True, as_frame=False)
X_train, X_valid, X_test = pixels[:50_000], pixels[50_000:60_000], pixels[60_000:]
y_train, y_valid, y_test = digit[:50_000], digit[50_000:60_000], digit[60_000:]

best, best_score = 0, 0.0
for trees in (50, 100, 200):
    score = RandomForestClassifier(trees).fit(X_train, y_train).score(X_valid, y_valid)
    if score > best_score:
        best, best_score = trees, score

X_full, y_full = pixels[:60_000], digit[:60_000]
last = RandomForestClassifier(best).fit(X_full, y_full)
print(last.score(X_test, y_test))
