import pandas as pd
from sklearn.compose import ColumnTransformer
from sklearn.impute import SimpleImputer
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import train_test_split
from sklearn.pipeline import Pipeline
from sklearn.preprocessing import OneHotEncoder, StandardScaler

titanic = pd.read_csv("titanic.csv")
y = titanic["Survived"]
X = titanic.drop("Survived", axis=1)

numeric = Pipeline([("impute", SimpleImputer(strategy="median")), ("scale", StandardScaler())])
categorical = OneHotEncoder(handle_unknown="ignore")
preprocess = ColumnTransformer(
    [("num", numeric, ["Age", "Fare"]), ("cat", categorical, ["Sex", "Embarked"])]
)
X_prepared = preprocess.fit_transform(X)  # expect: MLL103
X_train, X_test, y_train, y_test = train_test_split(X_prepared, y, random_state=0)
clf = LogisticRegression(max_iter=1000).fit(X_train, y_train)
print("test score", clf.score(X_test, y_test))
