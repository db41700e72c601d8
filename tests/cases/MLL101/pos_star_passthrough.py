import numpy as np
from sklearn import model_selection as ms
from sklearn.neural_network import MLPClassifier


def divide(*arrays, **options):
    options.setdefault("random_state", 2024)
    return ms.train_test_split(*arrays, **options)  # expect: MLL101


def mixup_rows(x, y, count, alpha=0.2):
    i = np.random.randint(len(x), size=count)
    j = np.random.randint(len(x), size=count)
    lam = np.random.beta(alpha, alpha, size=(count, 1))
    blended = lam * x[i] + (1 - lam) * x[j]
    label = np.where(lam[:, 0] > 0.5, y[i], y[j])
    return np.concatenate((x, blended)), np.concatenate((y, label))


raw_x = np.load("wine_x.npy")
raw_y = np.load("wine_y.npy")
raw_x, raw_y = mixup_rows(raw_x, raw_y, count=3 * len(raw_x))
x_fit, x_eval, y_fit, y_eval = divide(raw_x, raw_y, test_size=0.2, shuffle=True)  # expect: MLL101
mlp = MLPClassifier((64, 64), max_iter=400).fit(x_fit, y_fit)
print(mlp.score(x_eval, y_eval))
