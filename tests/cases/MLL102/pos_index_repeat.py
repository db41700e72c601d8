import pandas as pd
from sklearn.model_selection import train_test_split

tickets = pd.read_csv("tickets.csv")
urgent = tickets[tickets.urgent]
urgent = urgent.loc[urgent.index.repeat(5)]  # expect: MLL102
tickets = pd.concat([tickets[~tickets.urgent], urgent]).reset_index(drop=True)
train, valid = train_test_split(tickets, test_size=0.2)
