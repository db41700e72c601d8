import pandas as pd
from sklearn.model_selection import train_test_split
from sklearn.tree import DecisionTreeClassifier
from sklearn.utils import resample

patients = pd.read_csv("stroke.csv")
healthy = patients[patients.stroke == 0]
ill = patients[patients.stroke == 1]
ill_more = resample(ill, replace=True, n_samples=len(healthy), random_state=11)  # expect: MLL102
balanced = pd.concat([healthy, ill_more])
X_train, X_test, y_train, y_test = train_test_split(
    balanced.drop("stroke", axis=1), balanced["stroke"], test_size=0.2
)
tree = DecisionTreeClassifier(max_depth=8).fit(X_train, y_train)
print("recall", (tree.predict(X_test)[y_test == 1] == 1).mean())
