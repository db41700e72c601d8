import pandas as pd
from sklearn.linear_model import Ridge
from sklearn.metrics import mean_squared_error
from sklearn.model_selection import train_test_split
from sklearn.preprocessing import LabelEncoder, RobustScaler

df = pd.read_csv("cars.csv").dropna()
df["fuel"] = LabelEncoder().fit_transform(df["fuel"])
num_cols = ["km", "age", "power"]
scaler = RobustScaler()
df[num_cols] = scaler.fit_transform(df[num_cols])  # expect: MLL103

train_df, test_df = train_test_split(df, test_size=0.2, random_state=7)
features = [c for c in df.columns if c != "price"]
model = Ridge(alpha=1.0).fit(train_df[features], train_df["price"])
rmse = mean_squared_error(test_df["price"], model.predict(test_df[features])) ** 0.5
print(rmse)
