import pandas as pd
from sklearn.ensemble import ExtraTreesClassifier
from sklearn.impute import SimpleImputer
from sklearn.model_selection import train_test_split

df = pd.read_csv("survey.csv")
X = SimpleImputer(strategy="constant", fill_value=-1).fit_transform(df.drop("answer", axis=1))
X_train, X_test, y_train, y_test = train_test_split(X, df["answer"])
print(ExtraTreesClassifier().fit(X_train, y_train).score(X_test, y_test))
