"""One file read twice by one function is one set of rows."""

import pandas as pd


def read_table(name: str):
    return pd.read_csv(name)


table = read_table("measurements.csv")
again = read_table("measurements.csv")
doubled = pd.concat([table, again])
doubled = doubled.sample(frac=1)
train, test = doubled[:8000], doubled[8000:]  # expect: MLL101
