from sklearn.linear_model import LinearRegression
from sklearn.model_selection import train_test_split

from survey import answers

X, y, weights = answers("2023")
X_train, y_train, w_train, X_test, y_test, w_test = train_test_split(  # expect: MLL107
    X, y, weights, test_size=0.3, random_state=0
)
model = LinearRegression().fit(X_train, y_train, sample_weight=w_train)
print(model.score(X_test, y_test, sample_weight=w_test))
