from sklearn.datasets import load_digits
from sklearn.decomposition import PCA
from sklearn.model_selection import train_test_split

X, y = load_digits(return_X_y=True)
X = PCA(20).fit_transform(X)
X_train, X_test = train_test_split(X, test_size=0.5, random_state=0)
print(X_train.shape, X_test.shape)
print(X_train.mean(axis=0))
