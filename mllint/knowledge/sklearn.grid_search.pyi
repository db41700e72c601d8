# scikit-learn 0.18: searches under their old name (not in scikit-learn 0.20)
GridSearchCV = sklearn.model_selection.GridSearchCV
RandomizedSearchCV = sklearn.model_selection.RandomizedSearchCV
