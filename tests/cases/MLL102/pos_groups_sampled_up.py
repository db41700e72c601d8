import pandas as pd
from sklearn.model_selection import train_test_split

leaves = pd.read_csv("leaves.csv")
most = leaves["species"].value_counts().max()
parts = []
for species, group in leaves.groupby("species"):
    parts.append(group.sample(most, replace=True, random_state=0))  # expect: MLL102
leaves = pd.concat(parts)
train_leaves, val_leaves = train_test_split(leaves, test_size=0.2, stratify=leaves["species"])
