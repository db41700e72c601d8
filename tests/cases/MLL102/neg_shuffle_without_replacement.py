import pandas as pd
from sklearn.model_selection import train_test_split
from sklearn.utils import resample, shuffle

frame = pd.read_csv("flights.csv")
frame = frame.sample(frac=1, random_state=0).reset_index(drop=True)
frame = shuffle(frame, random_state=0)
small = resample(frame, replace=False, n_samples=20000, random_state=0)
train, test = train_test_split(small, test_size=0.2)
