import pandas as pd
from sklearn.model_selection import StratifiedShuffleSplit

faults = pd.read_csv("faults.csv")
few = faults[faults["fault"] == 1]
for _ in range(4):
    faults = pd.concat([faults, few], ignore_index=True)  # expect: MLL102
splitter = StratifiedShuffleSplit(n_splits=1, test_size=0.2, random_state=0)
for a, b in splitter.split(faults, faults["fault"]):
    train, test = faults.iloc[a], faults.iloc[b]
