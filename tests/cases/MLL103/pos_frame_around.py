import pandas as pd
from sklearn.model_selection import train_test_split
from sklearn.neighbors import KNeighborsClassifier
from sklearn.preprocessing import StandardScaler

df = pd.read_csv("Classified Data", index_col=0)
scaler = StandardScaler()
scaler.fit(df.drop("TARGET CLASS", axis=1))  # expect: MLL103
scaled_features = scaler.transform(df.drop("TARGET CLASS", axis=1))
df_feat = pd.DataFrame(scaled_features, columns=df.columns[:-1])

X_train, X_test, y_train, y_test = train_test_split(df_feat, df["TARGET CLASS"], test_size=0.30)
knn = KNeighborsClassifier(n_neighbors=1)
knn.fit(X_train, y_train)
pred = knn.predict(X_test)
print((pred != y_test).mean())
