from sklearn.model_selection import train_test_split

from ovens import temperature_and_time

X, y = temperature_and_time()
y_train, y_test, X_train, X_test = train_test_split(y, X, test_size=0.25, random_state=2)
targets, inputs = y, X
Y_tr, Y_te, X_tr, X_te = train_test_split(targets, inputs, test_size=0.25, random_state=2)
