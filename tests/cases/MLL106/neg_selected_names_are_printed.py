import pandas as pd
from sklearn.feature_selection import SelectKBest, f_regression
from sklearn.linear_model import Ridge
from sklearn.model_selection import cross_val_score
from sklearn.pipeline import make_pipeline

houses = pd.read_csv("houses.csv")
price = houses.pop("price")
selector = SelectKBest(f_regression, k=8).fit(houses, price)
names = houses.columns[selector.get_support()]
print("related to the price:", ", ".join(names))
print(houses[names].describe())

model = make_pipeline(SelectKBest(f_regression, k=8), Ridge())
print("r2", cross_val_score(model, houses, price, cv=10).mean())
