import pandas as pd
from scipy.stats import loguniform
from sklearn.impute import KNNImputer
from sklearn.linear_model import Ridge
from sklearn.model_selection import RandomizedSearchCV

frame = pd.read_csv("soil.csv")
y = frame["yield"]
X = KNNImputer(n_neighbors=4).fit_transform(frame.drop("yield", axis=1))  # expect: MLL106
search = RandomizedSearchCV(Ridge(), {"alpha": loguniform(1e-3, 1e3)}, n_iter=30)
search.fit(X, y)
print(search.best_params_, search.best_score_)
