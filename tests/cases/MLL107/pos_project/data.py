import numpy as np
from sklearn.model_selection import train_test_split


def load(path, share=0.2, seed=0):
    """Pictures and classes, divided by scikit-learn."""
    archive = np.load(path)
    pictures, classes = archive["pictures"], archive["classes"]
    parts = train_test_split(pictures, classes, test_size=share, random_state=seed)
    return parts
