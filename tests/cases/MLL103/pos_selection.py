"""Which genes tell the two groups apart?"""
import numpy as np
from sklearn.feature_selection import SelectKBest, f_classif
from sklearn.model_selection import train_test_split
from sklearn.svm import SVC

expression = np.loadtxt("expression.tsv")
group = np.loadtxt("group.txt", dtype=int)

selector = SelectKBest(f_classif, k=50)
selector.fit(expression, group)  # expect: MLL103
best = selector.transform(expression)

train_x, test_x, train_y, test_y = train_test_split(best, group, test_size=0.3, random_state=1)
svm = SVC(kernel="linear").fit(train_x, train_y)
print("test accuracy", svm.score(test_x, test_y))
