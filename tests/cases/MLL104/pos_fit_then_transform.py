from sklearn import datasets, model_selection, neighbors, preprocessing

X, y = datasets.load_wine(return_X_y=True)
a, b, ya, yb = model_selection.train_test_split(X, y, test_size=0.3)
minmax = preprocessing.MinMaxScaler()
minmax.fit(a)
a = minmax.transform(a)
minmax.fit(b)  # expect: MLL104
b = minmax.transform(b)
knn = neighbors.KNeighborsClassifier().fit(a, ya)
print(knn.score(b, yb))
