import pandas as pd
from balance import equalise
from sklearn.ensemble import RandomForestClassifier
from sklearn.model_selection import train_test_split

adults = pd.read_csv("adult.csv")
rows, income = equalise(adults.drop(columns="income"), adults["income"], [1, 3, 5])
rows_train, rows_test, income_train, income_test = train_test_split(rows, income, test_size=0.2)
print(RandomForestClassifier().fit(rows_train, income_train).score(rows_test, income_test))
