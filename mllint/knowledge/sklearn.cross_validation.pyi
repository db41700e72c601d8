# scikit-learn 0.18: the splitters under their old name (not in scikit-learn 0.20)
train_test_split = sklearn.model_selection.train_test_split
cross_val_score = sklearn.model_selection.cross_val_score
cross_val_predict = sklearn.model_selection.cross_val_predict
