import numpy as np
from imblearn.over_sampling import SMOTE
from sklearn.ensemble import RandomForestClassifier
from sklearn.metrics import f1_score
from sklearn.model_selection import cross_val_score, train_test_split

X, y = np.load("x.npy"), np.load("y.npy")
X_train, X_test, y_train, y_test = train_test_split(X, y, stratify=y, random_state=0)
X_even, y_even = SMOTE().fit_resample(X_train, y_train)
depths = {d: cross_val_score(RandomForestClassifier(max_depth=d), X_even, y_even).mean() for d in (2, 4, 8)}
model = RandomForestClassifier(max_depth=max(depths, key=depths.get)).fit(X_even, y_even)
print(f1_score(y_test, model.predict(X_test)))
