"""Two files read by one function are two sets of rows, whatever joins them afterwards."""

import os

import pandas as pd


def read_table(folder: str, name: str):
    table = pd.read_csv(os.path.join(folder, name))
    print(f"{name}: {len(table)} rows")
    return table, set(table["label"])


def regroup(folder: str, share: float = 0.8):
    spring, spring_labels = read_table(folder, "spring.csv")
    autumn, autumn_labels = read_table(folder, "autumn.csv")
    table = pd.concat([spring, autumn], axis=0)
    train, val = [], []
    for label in sorted(spring_labels | autumn_labels):
        of_label = table[table["label"] == label].sample(frac=1, random_state=1)
        cut = int(len(of_label) * share)
        train.append(of_label[:cut])
        val.append(of_label[cut:])
    return pd.concat(train), pd.concat(val)
