import pandas as pd
from sklearn.model_selection import train_test_split

birds = pd.read_csv("birds.csv")
size = birds.groupby("kind").size().max()
birds = birds.groupby("kind").apply(lambda g: g.sample(size, replace=True))  # expect: MLL102
train, test = train_test_split(birds.reset_index(drop=True), test_size=0.2)
train.to_csv("train.csv")
test.to_csv("test.csv")
