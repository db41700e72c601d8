import pandas as pd
from sklearn.linear_model import Ridge
from sklearn.model_selection import train_test_split


def read_and_divide(path):
    table = pd.read_csv(path)
    return train_test_split(table.drop(columns="rent"), table["rent"], test_size=0.2, random_state=3)


def main():
    X_train, y_train, X_test, y_test = read_and_divide("flats.csv")  # expect: MLL107
    model = Ridge().fit(X_train, y_train)
    print(model.score(X_test, y_test))


if __name__ == "__main__":
    main()
