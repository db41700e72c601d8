import pandas as pd
from sklearn.cluster import KMeans
from sklearn.metrics import adjusted_rand_score
from sklearn.model_selection import train_test_split

df = pd.read_csv("stars.csv")
X_train, X_test, y_train, y_test = train_test_split(df.drop("kind", axis=1), df["kind"])
kmeans = KMeans(4, n_init=10)
print(adjusted_rand_score(y_train, kmeans.fit_predict(X_train)))
print(adjusted_rand_score(y_test, kmeans.fit_predict(X_test)))
