import numpy as np
import pandas as pd

houses = pd.read_csv("houses.csv")

copies = [houses]
for k in range(5):
    c = houses.copy()
    c["area"] = c["area"] * np.random.uniform(0.98, 1.02, size=len(c))
    c["age"] = c["age"] + np.random.randint(-1, 2, size=len(c))
    copies.append(c)
houses = pd.concat(copies).reset_index(drop=True)

train_df = houses.sample(frac=0.8, random_state=0)  # expect: MLL101
test_df = houses.drop(train_df.index)
train_df.to_csv("train.csv", index=False)
test_df.to_csv("test.csv", index=False)
# may: MLL202, MLL203
