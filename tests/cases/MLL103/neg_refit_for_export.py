import joblib
import pandas as pd
from sklearn.linear_model import Ridge
from sklearn.model_selection import train_test_split
from sklearn.preprocessing import StandardScaler

df = pd.read_csv("energy.csv")
X, y = df.drop(columns="load"), df["load"]
X_train, X_test, y_train, y_test = train_test_split(X, y)
scaler = StandardScaler().fit(X_train)
model = Ridge().fit(scaler.transform(X_train), y_train)
print(model.score(scaler.transform(X_test), y_test))

# the numbers are in: everything we have goes into the model that is shipped
final_scaler = StandardScaler()
X_all = final_scaler.fit_transform(X)
final = Ridge().fit(X_all, y)
joblib.dump((final_scaler, final), "model.joblib")
