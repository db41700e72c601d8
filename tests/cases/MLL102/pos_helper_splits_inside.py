import pandas as pd
from imblearn.combine import SMOTETomek
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import precision_recall_curve
from sklearn.model_selection import train_test_split


def evaluate(rows, target):
    """Fit on seven tenths of the rows and judge the fit on the others."""
    a, b, ya, yb = train_test_split(rows, target, test_size=0.3, random_state=3)
    fitted = LogisticRegression().fit(a, ya)
    return precision_recall_curve(yb, fitted.decision_function(b))


loans = pd.read_csv("loans.csv")
target = loans.pop("default")
print(evaluate(loans, target))

combined = SMOTETomek(random_state=3)
rows, target_more = combined.fit_resample(loans, target)  # expect: MLL102
print(evaluate(rows, target_more))
