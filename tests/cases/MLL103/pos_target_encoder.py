import category_encoders as ce
import pandas as pd
from sklearn.metrics import roc_auc_score
from sklearn.model_selection import train_test_split
from xgboost import XGBClassifier

ads = pd.read_csv("ads.csv")
y = ads["clicked"]
encoder = ce.TargetEncoder(cols=["site", "device"])
X = encoder.fit_transform(ads.drop(columns=["clicked"]), y)  # expect: MLL103
X_tr, X_te, y_tr, y_te = train_test_split(X, y, test_size=0.3, random_state=3)
booster = XGBClassifier(n_estimators=200)
booster.fit(X_tr, y_tr)
print(roc_auc_score(y_te, booster.predict_proba(X_te)[:, 1]))
