import pandas as pd
from imblearn.over_sampling import RandomOverSampler
from sklearn.ensemble import RandomForestClassifier

train = pd.read_csv("train.csv")
test = pd.read_csv("test.csv")
X, y = RandomOverSampler().fit_resample(train.drop(columns="target"), train["target"])
model = RandomForestClassifier().fit(X, y)
pd.Series(model.predict(test)).to_csv("submission.csv")
