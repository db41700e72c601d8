import pandas as pd
from keras.utils import timeseries_dataset_from_array

lookback = 10
rain = pd.read_csv("rain.csv")[["mm", "wind"]]
split = int(len(rain) * 0.8)
train = rain.iloc[:split]
test = rain.iloc[split - lookback :]
train_set = timeseries_dataset_from_array(train, train["mm"], sequence_length=lookback)
test_set = timeseries_dataset_from_array(test, test["mm"], sequence_length=lookback)
