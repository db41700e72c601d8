import pandas as pd
import xgboost as xgb
from sklearn.feature_selection import SelectKBest, f_classif
from sklearn.model_selection import train_test_split


def main(seed: int = 2023):
    df = pd.read_parquet("customers.parquet")
    y = df["churn"]
    X = df.drop("churn", axis=1)

    selector = SelectKBest(score_func=f_classif, k=40)
    X = selector.fit_transform(X, y)  # expect: MLL103
    X_train, X_val, y_train, y_val = train_test_split(X, y, test_size=0.15, random_state=seed)

    booster = xgb.XGBClassifier(n_estimators=2000, learning_rate=0.02, early_stopping_rounds=50)
    booster.fit(X_train, y_train, eval_set=[(X_val, y_val)], verbose=100)
    booster.save_model("churn.json")


if __name__ == "__main__":
    main()
