import numpy as np
import pandas as pd
from sklearn.feature_selection import RFE
from sklearn.model_selection import KFold
from sklearn.svm import SVR

frame = pd.read_csv("yield.csv")
target = frame.pop("yield")
errors = []
for train, test in KFold(6, shuffle=True, random_state=0).split(frame):
    rfe = RFE(SVR(kernel="linear"), n_features_to_select=6)
    rfe.fit(frame.iloc[train], target.iloc[train])
    columns = frame.columns[rfe.support_]
    model = SVR(kernel="linear").fit(frame.iloc[train][columns], target.iloc[train])
    errors.append(model.score(frame.iloc[test][columns], target.iloc[test]))
print(np.mean(errors))
