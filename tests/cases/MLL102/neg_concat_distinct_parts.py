import pandas as pd
from sklearn.model_selection import train_test_split

frame = pd.read_csv("shops.csv")
open_, closed = frame[frame.open], frame[~frame.open]
old = frame[frame["year"] < 2010]
new = frame[frame["year"] >= 2010]
frame = pd.concat([old, new], ignore_index=True)
train, test = train_test_split(frame)
