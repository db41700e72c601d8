import pandas as pd
from sklearn.model_selection import train_test_split

reviews = pd.read_json("reviews.json", lines=True)
bad = reviews[reviews.stars <= 2]
good = reviews[reviews.stars > 2]
reviews = pd.concat([good] + [bad] * 6)  # expect: MLL102
train, test = train_test_split(reviews, test_size=0.1, random_state=2)
print(len(train), len(test))
train.to_csv("train.csv")
test.to_csv("test.csv")
