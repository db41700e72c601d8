import pandas as pd
from sklearn.compose import ColumnTransformer
from sklearn.linear_model import LinearRegression
from sklearn.model_selection import train_test_split
from sklearn.pipeline import Pipeline
from sklearn.impute import SimpleImputer
from sklearn.preprocessing import OneHotEncoder, StandardScaler

df = pd.read_csv("housing.csv")
X_train, X_test, y_train, y_test = train_test_split(df.drop("price", axis=1), df["price"])
numbers = Pipeline([("impute", SimpleImputer()), ("scale", StandardScaler())])
full = ColumnTransformer([("n", numbers, ["rooms"]), ("c", OneHotEncoder(), ["area"])])
X_train = full.fit_transform(X_train)
X_test = full.fit_transform(X_test)  # expect: MLL104
print(LinearRegression().fit(X_train, y_train).score(X_test, y_test))
