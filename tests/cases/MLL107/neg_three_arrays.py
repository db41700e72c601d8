from sklearn.model_selection import train_test_split

from survey import answers

X, y, groups = answers()
X_train, X_test, y_train, y_test, g_train, g_test = train_test_split(X, y, groups, test_size=0.3)
img_tr, img_va, mask_tr, mask_va, name_tr, name_va = train_test_split(X, y, groups)
