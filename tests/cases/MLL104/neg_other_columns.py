"""One scaler object is used first for the inputs, then for the targets of the train part."""
import pandas as pd
from sklearn.linear_model import Ridge
from sklearn.model_selection import train_test_split
from sklearn.preprocessing import LabelEncoder

df = pd.read_csv("shop.csv")
train, test = train_test_split(df)
encoder = LabelEncoder()
train["colour"] = encoder.fit_transform(train["colour"])
test["colour"] = encoder.transform(test["colour"])
sizes = LabelEncoder()
train["size"] = sizes.fit_transform(train["size"])
test["size"] = sizes.transform(test["size"])
model = Ridge().fit(train[["colour", "size"]], train["price"])
print(model.score(test[["colour", "size"]], test["price"]))
