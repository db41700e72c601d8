import pandas as pd
from sklearn.linear_model import LinearRegression

df = pd.read_csv("auto-mpg.csv").dropna()
train_dataset = df.sample(frac=0.8, random_state=0)
test_dataset = df.drop(train_dataset.index)
test_preview = df.sample(5)
print(test_preview)
reg = LinearRegression().fit(train_dataset[["hp"]], train_dataset["mpg"])
print(reg.score(test_dataset[["hp"]], test_dataset["mpg"]))
