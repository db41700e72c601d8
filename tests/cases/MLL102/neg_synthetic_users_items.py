import numpy as np
import pandas as pd
from sklearn.model_selection import train_test_split

users = np.repeat(np.arange(100), 20)
items = np.tile(np.arange(20), 100)
skill = np.random.normal(size=100)
frame = pd.DataFrame({"user": users, "item": items, "score": skill[users] - 0.1 * items})
train, test = train_test_split(frame, test_size=0.2)
