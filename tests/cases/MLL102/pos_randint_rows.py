import numpy as np
from sklearn.linear_model import Ridge
from sklearn.model_selection import train_test_split

yields = np.loadtxt("yields.txt")
drawn = np.random.randint(0, len(yields), size=20 * len(yields))  # expect: MLL102
many = yields[drawn]
train, test = train_test_split(many, test_size=0.25)
print(Ridge().fit(train[:, 1:], train[:, 0]).score(test[:, 1:], test[:, 0]))
