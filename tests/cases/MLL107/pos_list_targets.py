from sklearn.model_selection import train_test_split
from sklearn.tree import DecisionTreeClassifier

from leaves import table

measures, species = table()
[X_train, y_train, X_test, y_test] = train_test_split(measures, species, stratify=species)  # expect: MLL107
tree = DecisionTreeClassifier(max_depth=4)
tree.fit(X_train, y_train)
print(tree.score(X_test, y_test))
