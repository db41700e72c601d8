import numpy as np
from sklearn.feature_selection import SelectKBest
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import cross_val_score
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import StandardScaler

X, y = np.load("x.npy"), np.load("y.npy")
model = make_pipeline(StandardScaler(), SelectKBest(k=20), LogisticRegression())
print(cross_val_score(model, X, y, cv=5).mean())
