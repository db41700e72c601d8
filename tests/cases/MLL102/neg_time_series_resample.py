import pandas as pd

prices = pd.read_csv("prices.csv", index_col=0, parse_dates=True)
weekly = prices.resample("W").mean().ffill()
cut = int(0.8 * len(weekly))
train, test = weekly[:cut], weekly[cut:]
