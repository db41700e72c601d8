import random

import numpy as np
import pandas as pd
from sklearn.model_selection import train_test_split

CITIES = ["Lund", "Graz", "Porto"]
rng = np.random.default_rng(3)
frame = pd.DataFrame(
    {
        "city": random.choices(CITIES, k=1000),
        "kind": np.random.choice(["a", "b"], size=1000, p=[0.9, 0.1]),
        "age": rng.integers(18, 90, 1000),
        "paid": rng.choice([0, 1], 1000),
    }
)
train, test = train_test_split(frame, test_size=0.2, random_state=0)
