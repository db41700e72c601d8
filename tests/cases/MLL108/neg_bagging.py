"""Every tree has a sample of its own, all from the training rows; the test rows were kept away before."""
import pandas as pd
from sklearn.tree import DecisionTreeClassifier

table = pd.read_csv("mushrooms.csv")
train = table.sample(frac=0.8, random_state=0)
test = table.drop(train.index)
first_bag = train.sample(frac=0.6)
second_bag = train.sample(frac=0.6)
trees = [DecisionTreeClassifier().fit(bag.drop(columns="edible"), bag["edible"]) for bag in (first_bag, second_bag)]
print([tree.score(test.drop(columns="edible"), test["edible"]) for tree in trees])
