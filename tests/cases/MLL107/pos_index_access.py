from sklearn.model_selection import train_test_split
from sklearn.neighbors import KNeighborsRegressor

from rivers import gauges

flow, level = gauges()
split = train_test_split(flow, level, test_size=0.4, random_state=8)
flow_train = split[0]
level_train = split[1]  # expect: MLL107
flow_test = split[2]
level_test = split[3]
model = KNeighborsRegressor().fit(flow_train, level_train)
print(model.score(flow_test, level_test))
