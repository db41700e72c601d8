import pandas as pd
from imblearn.over_sampling import ADASYN, SMOTE, RandomOverSampler
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import train_test_split

SAMPLERS = {"smote": SMOTE(), "adasyn": ADASYN(), "random": RandomOverSampler()}

sales = pd.read_csv("sales.csv")
X, y = sales.iloc[:, :-1].values, sales.iloc[:, -1].values
for name, sampler in SAMPLERS.items():
    X_s, y_s = sampler.fit_resample(X, y)  # expect: MLL102
    X_train, X_test, y_train, y_test = train_test_split(X_s, y_s, test_size=0.2)
    print(name, LogisticRegression().fit(X_train, y_train).score(X_test, y_test))
