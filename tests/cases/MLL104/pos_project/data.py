import pandas as pd
from sklearn.model_selection import train_test_split


def load(path):
    df = pd.read_csv(path)
    return train_test_split(df.drop("y", axis=1), df["y"], test_size=0.2)
