import pandas as pd
from sklearn.compose import ColumnTransformer
from sklearn.ensemble import RandomForestRegressor
from sklearn.impute import SimpleImputer
from sklearn.model_selection import RandomizedSearchCV
from sklearn.pipeline import Pipeline
from sklearn.preprocessing import OneHotEncoder, StandardScaler

frame = pd.read_csv("frame.csv")
numeric = Pipeline([("fill", SimpleImputer()), ("scale", StandardScaler())])
both = ColumnTransformer([("n", numeric, ["a", "b"]), ("c", OneHotEncoder(), ["kind"])])
model = Pipeline([("prepare", both), ("forest", RandomForestRegressor())])
search = RandomizedSearchCV(model, {"forest__max_depth": [3, 5, 9]}, n_iter=3)
search.fit(frame[["a", "b", "kind"]], frame["y"])
print(search.best_score_)
