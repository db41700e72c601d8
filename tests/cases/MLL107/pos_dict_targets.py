from sklearn.model_selection import train_test_split

from beats import recordings, train

sets = {}
waves, kinds = recordings()
sets["X_train"], sets["y_train"], sets["X_test"], sets["y_test"] = train_test_split(waves, kinds, test_size=0.3)  # expect: MLL107
train(sets["X_train"], sets["y_train"])
