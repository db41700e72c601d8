import pandas as pd
from sklearn.model_selection import train_test_split

users = pd.read_csv("users.csv")
visits = pd.read_csv("visits.csv")
seen = users.merge(visits, on="id", how="inner")
unseen = users[~users.id.isin(seen.id)]
users = pd.concat([seen, unseen])
train, test = train_test_split(users, test_size=0.2)
