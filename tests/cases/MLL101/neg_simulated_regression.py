"""A toy world made by hand: noise belongs to the observations themselves."""
import numpy as np
from sklearn.linear_model import Ridge
from sklearn.model_selection import KFold

rng = np.random.default_rng(42)
truth = rng.normal(size=12)
clean = rng.normal(size=(300, 12))
sensor = clean + rng.normal(scale=0.1, size=clean.shape)
target = clean @ truth + rng.normal(scale=0.5, size=300)

errors = []
for tr, te in KFold(5, shuffle=True, random_state=1).split(sensor):
    ridge = Ridge(alpha=1.0).fit(sensor[tr], target[tr])
    errors.append(np.mean((ridge.predict(sensor[te]) - target[te]) ** 2))
print(np.mean(errors))
