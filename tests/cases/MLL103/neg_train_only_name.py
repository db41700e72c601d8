import pandas as pd
from sklearn.impute import SimpleImputer
from sklearn.linear_model import LinearRegression
from sklearn.metrics import mean_squared_error
from sklearn.model_selection import train_test_split

housing = pd.read_csv("housing.csv")
train_data, test_data = train_test_split(housing, test_size=0.1, random_state=20)
labels = train_data["median_house_value"]
features = train_data.drop("median_house_value", axis=1)
num_feats = features.drop("ocean_proximity", axis=1)

imputer = SimpleImputer(strategy="mean")
prepared = imputer.fit_transform(num_feats)
model = LinearRegression().fit(prepared, labels)

test_feats = test_data.drop(["median_house_value", "ocean_proximity"], axis=1)
predictions = model.predict(imputer.transform(test_feats))
print(mean_squared_error(test_data["median_house_value"], predictions))
