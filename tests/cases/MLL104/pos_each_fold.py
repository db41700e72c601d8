import numpy as np
import pandas as pd
from sklearn.metrics import roc_auc_score
from sklearn.model_selection import StratifiedKFold
from sklearn.linear_model import LogisticRegression
from sklearn.preprocessing import StandardScaler

df = pd.read_csv("santander.csv")
feats = [c for c in df.columns if c.startswith("var_")]
X, y = df[feats].values, df["target"].values
oof = np.zeros(len(df))
skf = StratifiedKFold(n_splits=5, shuffle=True, random_state=44)
for fold, (trn_idx, val_idx) in enumerate(skf.split(X, y)):
    ss = StandardScaler()
    x_trn = ss.fit_transform(X[trn_idx])
    x_val = ss.fit_transform(X[val_idx])  # expect: MLL104
    lr = LogisticRegression().fit(x_trn, y[trn_idx])
    oof[val_idx] = lr.predict_proba(x_val)[:, 1]
    print(fold, roc_auc_score(y[val_idx], oof[val_idx]))
