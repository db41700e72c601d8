import numpy as np
import torch
def evaluate(model, X_test, y_test, noise_level=0.1):
    model.eval()
    X_noisy = X_test + np.random.normal(0, noise_level, X_test.shape)  # expect: MLL203
    with torch.no_grad():
        pred = model(torch.from_numpy(X_noisy).float())
    return (pred.argmax(1).numpy() == y_test).mean()
