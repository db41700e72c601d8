"""Frames, arrays and what estimators make of them: columns keep the rows, a fit knows what rows it saw."""

import numpy as np
import pandas as pd
import torch
from category_encoders import TargetEncoder
from sklearn.compose import ColumnTransformer
from sklearn.datasets import load_iris
from sklearn.decomposition import PCA
from sklearn.feature_extraction.text import TfidfVectorizer
from sklearn.impute import SimpleImputer
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import train_test_split
from sklearn.pipeline import Pipeline, make_pipeline
from sklearn.preprocessing import LabelEncoder, StandardScaler, scale

iris = load_iris()
reveal(iris.data)  # rows=data, measured, !fitted
reveal(iris.target)  # rows=target
X, y = iris.data, iris.target

scaler = StandardScaler()
X = scaler.fit_transform(X)
reveal(X)  # rows=data, fitted, type=numpy.ndarray
reveal(PCA(2).fit(X).transform(X))  # rows=data, fitted
reveal(PCA(2).fit_transform(iris.data)[:, 0])  # rows=data, fitted
reveal(scale(iris.data))  # rows=data, fitted
reveal(LabelEncoder().fit_transform(y))  # rows=target
reveal(scaler)  # !fitted, type=sklearn.preprocessing.StandardScaler

X_train, X_test, y_train, y_test = train_test_split(iris.data, y)
reveal(X_test)  # part, rows=data, !fitted
scaler = StandardScaler().fit(X_train)
reveal(scaler.transform(X_train))  # fitted, part, rows=data
reveal(scaler.transform(X_test))  # !fitted, part, rows=data
whole = StandardScaler().fit(iris.data)
reveal(whole.transform(X_test))  # fitted, part, rows=data
model = LogisticRegression().fit(X_train, y_train)
reveal(model)  # type=sklearn.linear_model.LogisticRegression
reveal(model.predict(X_test))  # part, rows=data
reveal(X_test.reshape(-1, 2))  # part
reveal(X_test * 2 + 1)  # part
reveal(torch.from_numpy(X_test).float())  # part, type=torch.Tensor
reveal(np.asarray(X_test))  # part

frame = pd.read_csv("houses.csv")
reveal(frame)  # rows=frame
reveal(frame["size"])  # type=pandas.Series
reveal(frame[["size", "age"]])  # type=pandas.DataFrame, !fitted
reveal(frame.drop("price", axis=1).values)  # rows=frame, type=numpy.ndarray
columns = [name for name in frame.columns if name != "price"]
reveal(frame[columns])  # type=pandas.DataFrame
frame[["size", "age"]] = SimpleImputer().fit_transform(frame[["size", "age"]])
reveal(frame)  # rows=frame, fitted
reveal(frame[["size"]])  # fitted, type=pandas.DataFrame

other = pd.read_csv("others.csv")
other.loc[:, columns] = StandardScaler().fit_transform(other[columns])
reveal(other)  # fitted
third = pd.read_csv("third.csv")
values = third.values
values[:, 1:3] = SimpleImputer().fit(values[:, 1:3]).transform(values[:, 1:3])
reveal(values)  # fitted
reveal(pd.DataFrame(values, columns=columns))  # fitted
reveal(SimpleImputer(strategy="constant", fill_value=0).fit_transform(third))  # !fitted

texts = pd.read_csv("texts.csv")
reveal(TfidfVectorizer().fit_transform(texts["text"]).toarray())  # fitted
reveal(TargetEncoder().fit_transform(texts[["kind"]], texts["label"]))  # fitted, type=pandas.DataFrame

numbers = Pipeline([("fill", SimpleImputer()), ("scale", StandardScaler())])
table = ColumnTransformer([("numbers", numbers, ["a"])], remainder="passthrough")
reveal(table.fit_transform(texts))  # fitted
reveal(make_pipeline(StandardScaler(), LogisticRegression()).fit(X_train, y_train).predict(X_test))  # part
