import numpy as np
from sklearn.feature_selection import SelectKBest, f_classif
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import cross_val_score

genes = np.load("genes.npy")
ill = np.load("ill.npy")
best = SelectKBest(f_classif, k=30).fit_transform(genes, ill)  # expect: MLL106
scores = cross_val_score(LogisticRegression(max_iter=1000), best, ill, cv=10)
print(scores.mean())
