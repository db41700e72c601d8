import pandas as pd
from sklearn.ensemble import GradientBoostingRegressor
from sklearn.model_selection import train_test_split


def augment_features(df: pd.DataFrame) -> pd.DataFrame:
    df = df.assign(
        area=df["width"] * df["depth"],
        age=2024 - df["built"],
        per_room=df["surface"] / df["rooms"],
    )
    flags = pd.get_dummies(df["district"], prefix="district")
    return pd.concat([df.drop(columns="district"), flags], axis=1)


houses = pd.read_csv("houses.csv").dropna()
houses = augment_features(houses)
train, test = train_test_split(houses, test_size=0.2, random_state=17)
booster = GradientBoostingRegressor()
booster.fit(train.drop(columns="price"), train["price"])
print("R2", booster.score(test.drop(columns="price"), test["price"]))
