from imblearn.under_sampling import RandomUnderSampler
from sklearn.datasets import fetch_openml
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import cross_val_score

X, y = fetch_openml("mammography", return_X_y=True)
X, y = RandomUnderSampler().fit_resample(X, y)
print(cross_val_score(LogisticRegression(), X, y).mean())
