import xgboost as xgb
from sklearn import model_selection

from loans import load

inputs, defaults = load()
inputs_train, defaults_train, inputs_holdout, defaults_holdout = model_selection.train_test_split(inputs, defaults)  # expect: MLL107
booster = xgb.XGBClassifier().fit(inputs_train, defaults_train)
print(booster.score(inputs_holdout, defaults_holdout))
