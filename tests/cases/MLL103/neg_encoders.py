import pandas as pd
from sklearn.ensemble import RandomForestClassifier
from sklearn.metrics import accuracy_score
from sklearn.model_selection import train_test_split
from sklearn.preprocessing import LabelBinarizer, LabelEncoder, OneHotEncoder, OrdinalEncoder

mushrooms = pd.read_csv("mushrooms.csv")
encoder = LabelEncoder()
for column in mushrooms.columns:
    mushrooms[column] = encoder.fit_transform(mushrooms[column])
y = LabelBinarizer().fit_transform(mushrooms["class"])
X = mushrooms.drop("class", axis=1)
X[["odor"]] = OrdinalEncoder().fit_transform(X[["odor"]])
X = OneHotEncoder().fit_transform(X)
X_train, X_test, y_train, y_test = train_test_split(X, y, test_size=0.2)
forest = RandomForestClassifier().fit(X_train, y_train)
print(accuracy_score(y_test, forest.predict(X_test)))
