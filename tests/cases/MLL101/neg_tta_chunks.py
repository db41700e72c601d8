import numpy as np


def predict_with_views(model, x_test):
    """Mean of the prediction for the picture and for its mirror image."""
    x_aug = np.concatenate([x_test, x_test[:, :, ::-1]])
    scores = model.predict(x_aug)
    n = len(x_test)
    return (scores[:n] + scores[n:]) / 2
