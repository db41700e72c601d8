from sklearn.ensemble import GradientBoostingRegressor
from sklearn.model_selection import train_test_split as tts

from wells import read_logs

depth, porosity = read_logs("wells/*.las")
x_tr, y_tr, x_te, y_te = tts(depth, porosity, test_size=0.3)  # expect: MLL107
model = GradientBoostingRegressor().fit(x_tr, y_tr)
print("r2", model.score(x_te, y_te))
