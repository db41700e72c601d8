import pandas as pd
from sklearn import preprocessing
from sklearn.model_selection import train_test_split
from sklearn.tree import DecisionTreeRegressor


def load_data(path, columns=("open", "high", "low", "volume"), scale=True):
    df = pd.read_csv(path)
    result = {"df": df.copy()}
    if scale:
        column_scaler = {}
        for column in columns:
            scaler = preprocessing.MinMaxScaler()
            df[column] = scaler.fit_transform(df[[column]])  # expect: MLL103
            column_scaler[column] = scaler
        result["column_scaler"] = column_scaler
    X, y = df[list(columns)].values, df["close"].values
    parts = train_test_split(X, y, test_size=0.2, shuffle=False)
    result["X_train"], result["X_test"], result["y_train"], result["y_test"] = parts
    return result


data = load_data("stock.csv")
tree = DecisionTreeRegressor(max_depth=6)
tree.fit(data["X_train"], data["y_train"])
print(tree.score(data["X_test"], data["y_test"]))
