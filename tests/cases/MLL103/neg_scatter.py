"""Look at the data in two dimensions, then classify them as they are."""
import matplotlib.pyplot as plt
import pandas as pd
from sklearn.decomposition import PCA
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import train_test_split

df = pd.read_csv("creditcard.csv")
X, y = df.drop("Class", axis=1), df["Class"]
X_reduced = PCA(n_components=2, random_state=42).fit_transform(X.values)
plt.scatter(X_reduced[:, 0], X_reduced[:, 1], c=y)
plt.show()

X_train, X_test, y_train, y_test = train_test_split(X, y, test_size=0.2)
clf = LogisticRegression().fit(X_train, y_train)
print(clf.score(X_test, y_test))
