from keras.layers import Dense
from keras.models import Sequential
from sklearn.model_selection import train_test_split

from pictures import load_pictures

data, labels = load_pictures("faces")
(trainX, trainY, testX, testY) = train_test_split(data, labels, test_size=0.25, random_state=42)  # expect: MLL107
net = Sequential([Dense(64, activation="relu"), Dense(1, activation="sigmoid")])
net.compile(loss="binary_crossentropy", optimizer="adam")
net.fit(trainX, trainY, validation_data=(testX, testY), epochs=5)
