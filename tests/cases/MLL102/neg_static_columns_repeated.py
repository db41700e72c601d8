import numpy as np
from sklearn.model_selection import train_test_split

sites = np.load("sites.npy")  # one row for a site
weather = np.load("weather.npy")  # 24 rows for a site
hours = np.tile(np.arange(24)[:, None], (len(sites), 1))
table = np.hstack([np.repeat(sites, 24, axis=0), weather, hours])
load = np.load("load.npy")
X_train, X_test, y_train, y_test = train_test_split(table, load, shuffle=False)
