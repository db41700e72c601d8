import pandas as pd
from sklearn import model_selection, preprocessing
from sklearn.neighbors import KNeighborsRegressor

homes = pd.read_csv("homes.csv")
target = homes.pop("price")
scaler = preprocessing.StandardScaler()
homes = scaler.fit_transform(homes)  # expect: MLL106
result = model_selection.cross_validate(KNeighborsRegressor(5), homes, target, cv=5, scoring="r2")
print(result["test_score"].mean())
