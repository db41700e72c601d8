import pandas as pd
from sklearn.linear_model import Ridge
from sklearn.model_selection import cross_val_score
from sklearn.preprocessing import FunctionTransformer, LabelEncoder, Normalizer, OneHotEncoder, PolynomialFeatures

frame = pd.read_csv("frame.csv")
y = LabelEncoder().fit_transform(frame["kind"])
X = PolynomialFeatures(2).fit_transform(frame[["a", "b"]])
print(cross_val_score(Ridge(), X, y).mean())
print(cross_val_score(Ridge(), Normalizer().fit_transform(X), y).mean())
print(cross_val_score(Ridge(), FunctionTransformer().fit_transform(X), y).mean())
print(cross_val_score(Ridge(), OneHotEncoder().fit_transform(frame[["c"]]), y).mean())
print(cross_val_score(Ridge(), pd.get_dummies(frame[["c"]]), y).mean())
