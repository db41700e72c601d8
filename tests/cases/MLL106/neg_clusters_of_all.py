import pandas as pd
from sklearn.cluster import KMeans
from sklearn.preprocessing import StandardScaler

customers = pd.read_csv("customers.csv")
scaled = StandardScaler().fit_transform(customers)
customers["group"] = KMeans(5).fit_predict(scaled)
print(customers.groupby("group").mean())
