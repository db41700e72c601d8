import pandas as pd
from sklearn.model_selection import train_test_split
from tensorflow.keras.layers import LSTM, Dense, Embedding
from tensorflow.keras.models import Sequential
from tensorflow.keras.preprocessing.sequence import pad_sequences
from tensorflow.keras.preprocessing.text import Tokenizer

tweets = pd.read_csv("tweets.csv")
tokenizer = Tokenizer(num_words=5000, split=" ")
tokenizer.fit_on_texts(tweets["text"].values)  # expect: MLL103
X = tokenizer.texts_to_sequences(tweets["text"].values)
X = pad_sequences(X)
Y = pd.get_dummies(tweets["sentiment"]).values
X_train, X_test, Y_train, Y_test = train_test_split(X, Y, test_size=0.33)

model = Sequential([Embedding(5000, 64), LSTM(64), Dense(3, activation="softmax")])
model.compile(loss="categorical_crossentropy", optimizer="adam", metrics=["accuracy"])
model.fit(X_train, Y_train, epochs=5, batch_size=32)
score, acc = model.evaluate(X_test, Y_test)
print(acc)
