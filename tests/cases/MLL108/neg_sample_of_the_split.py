import pandas as pd
from sklearn.model_selection import train_test_split

table = pd.read_csv("flights.csv").sample(frac=0.1)
train, test = train_test_split(table)
train_small = train.sample(n=1000)
test_small = test.sample(n=1000)
print(len(train_small), len(test_small))
