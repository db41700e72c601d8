import pandas as pd
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import cross_val_score
from sklearn.utils import resample

data = pd.read_csv("fraud.csv")
many, few = data[data.fraud == 0], data[data.fraud == 1]
few = resample(few, replace=True, n_samples=len(many))  # expect: MLL106
data = pd.concat([many, few])
print(cross_val_score(LogisticRegression(), data.drop("fraud", axis=1), data.fraud, scoring="recall").mean())
