import pandas as pd
from catboost import CatBoostClassifier, Pool
from sklearn.model_selection import train_test_split
from sklearn.preprocessing import StandardScaler
df = pd.read_csv("a.csv")
X = StandardScaler().fit_transform(df.drop(columns="y"))  # expect: MLL103
A, B, a, b = train_test_split(X, df["y"])
m = CatBoostClassifier(iterations=10)
m.fit(Pool(A, a), eval_set=Pool(B, b))
