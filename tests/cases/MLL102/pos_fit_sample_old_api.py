from imblearn.over_sampling import BorderlineSMOTE
from sklearn.datasets import fetch_openml
from sklearn.model_selection import train_test_split
from sklearn.svm import SVC

X, y = fetch_openml("mammography", return_X_y=True)
sampler = BorderlineSMOTE(k_neighbors=5)
X_more, y_more = sampler.fit_sample(X, y)  # expect: MLL102
X_train, X_test, y_train, y_test = train_test_split(X_more, y_more, test_size=0.3)
print(SVC().fit(X_train, y_train).score(X_test, y_test))
