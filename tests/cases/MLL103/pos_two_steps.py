from sklearn.datasets import load_wine
from sklearn.decomposition import PCA
from sklearn.metrics import confusion_matrix
from sklearn.model_selection import train_test_split
from sklearn.preprocessing import StandardScaler
from sklearn.tree import DecisionTreeClassifier

wine = load_wine()
standard = StandardScaler()
Z = standard.fit_transform(wine.data)  # expect: MLL103
P = PCA(n_components=5).fit_transform(Z)  # expect: MLL103
P_train, P_test, t_train, t_test = train_test_split(P, wine.target, test_size=50)
tree = DecisionTreeClassifier().fit(P_train, t_train)
print(confusion_matrix(t_test, tree.predict(P_test)))
