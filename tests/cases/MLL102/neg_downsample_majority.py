import pandas as pd
from sklearn.model_selection import train_test_split

frame = pd.read_csv("emails.csv")
spam = frame[frame.spam == 1]
ham = frame[frame.spam == 0].sample(n=len(spam), random_state=0)
frame = pd.concat([spam, ham])
train, test = train_test_split(frame, test_size=0.2, stratify=frame.spam)
