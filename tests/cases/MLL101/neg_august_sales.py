import pandas as pd
from sklearn.ensemble import RandomForestRegressor
from sklearn.model_selection import train_test_split

jul = pd.read_csv("sales_2021_07.csv")
aug = pd.read_csv("sales_2021_08.csv")
sep = pd.read_csv("sales_2021_09.csv")

sales_aug = aug[aug["units"] > 0]
summer = pd.concat([jul, sales_aug, sep], ignore_index=True)

X = summer[["price", "weekday", "promo"]]
y = summer["units"]
X_train, X_test, y_train, y_test = train_test_split(X, y, test_size=0.2, random_state=0)
print(RandomForestRegressor(random_state=0).fit(X_train, y_train).score(X_test, y_test))
