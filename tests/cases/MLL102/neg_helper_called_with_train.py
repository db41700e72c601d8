import pandas as pd
from sklearn.ensemble import HistGradientBoostingClassifier
from sklearn.metrics import average_precision_score
from sklearn.model_selection import train_test_split
from sklearn.utils import resample


def upsample(frame, target):
    few, many = frame[frame[target] == 1], frame[frame[target] == 0]
    return pd.concat([many, resample(few, replace=True, n_samples=len(many))]).sample(frac=1)


frame = pd.read_csv("claims.csv")
train, test = train_test_split(frame, test_size=0.25, stratify=frame["fraud"])
train = upsample(train, "fraud")
model = HistGradientBoostingClassifier().fit(train.drop(columns="fraud"), train["fraud"])
print(average_precision_score(test["fraud"], model.predict_proba(test.drop(columns="fraud"))[:, 1]))
