from imblearn.over_sampling import SMOTE
from sklearn.datasets import load_wine
from sklearn.ensemble import RandomForestClassifier
from sklearn.model_selection import train_test_split

X, y = load_wine(return_X_y=True)
X_train, X_test, y_train, y_test = train_test_split(*SMOTE().fit_resample(X, y))  # expect: MLL102
print(RandomForestClassifier().fit(X_train, y_train).score(X_test, y_test))
