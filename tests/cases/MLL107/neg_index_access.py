from sklearn.model_selection import train_test_split

from rivers import gauges

flow, level = gauges()
split = train_test_split(flow, level, test_size=0.4, random_state=8)
flow_train, level_train = split[0], split[2]
flow_test, level_test = split[1], split[3]
train_pair = split[::2]
test_pair = split[1::2]
