import numpy as np


def augmented_lagrangian(x, lam, rho, A, b):
    r = A @ x - b
    return 0.5 * x @ x + lam @ r + 0.5 * rho * r @ r


def solve(A, b, rho=10.0, steps=50):
    """Minimum-norm solution of A x = b; primal and dual variables are kept in one vector."""
    m, n = A.shape
    x_aug = np.zeros(n + m)
    for _ in range(steps):
        primal, dual = x_aug[:n], x_aug[n:]
        primal = np.linalg.solve(np.eye(n) + rho * A.T @ A, A.T @ (rho * b - dual))
        dual = dual + rho * (A @ primal - b)
        x_aug = np.concatenate([primal, dual])
    return x_aug[:n]


A = np.array([[1.0, 2.0, 3.0], [0.0, 1.0, -1.0]])
print(solve(A, np.array([1.0, 0.5])))
