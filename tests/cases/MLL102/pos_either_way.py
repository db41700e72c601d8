import pandas as pd
from sklearn.model_selection import train_test_split
from sklearn.utils import resample


def even(frame, column):
    yes, no = frame[frame[column] == 1], frame[frame[column] == 0]
    if len(yes) < len(no):
        yes = resample(yes, replace=True, n_samples=len(no), random_state=1)  # expect: MLL102
    else:
        yes = resample(yes, replace=False, n_samples=len(no), random_state=1)
    return pd.concat([yes, no])


frame = even(pd.read_csv("shop.csv"), "bought")
X_train, X_test, y_train, y_test = train_test_split(frame.drop(columns="bought"), frame["bought"])
