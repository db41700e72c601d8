import pandas as pd
from imblearn.over_sampling import SMOTE
from sklearn.model_selection import train_test_split

wines = pd.read_csv("wines.csv")
names = wines.columns.drop("quality")
values, quality = SMOTE(k_neighbors=3).fit_resample(wines[names], wines["quality"])  # expect: MLL102
more = pd.DataFrame(values, columns=names)
more["quality"] = quality
more = more.sample(frac=1, random_state=0).reset_index(drop=True)
train, rest = train_test_split(more, test_size=0.4)
valid, test = train_test_split(rest, test_size=0.5)
