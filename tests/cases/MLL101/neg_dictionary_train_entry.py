import pandas as pd
from sklearn.model_selection import train_test_split

from textkit import augment_texts

tickets = pd.read_csv("tickets.csv")
parts = dict(zip(("train", "test"), train_test_split(tickets, test_size=0.2, random_state=0)))
parts["train"] = augment_texts(parts["train"])
for name, part in parts.items():
    part.to_csv(f"{name}.csv", index=False)
