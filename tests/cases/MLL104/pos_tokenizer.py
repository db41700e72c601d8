import pandas as pd
from sklearn.model_selection import train_test_split
from tensorflow.keras.preprocessing.text import Tokenizer
from tensorflow.keras import layers, models

reviews = pd.read_csv("reviews.csv")
X_train, X_test, y_train, y_test = train_test_split(reviews["text"], reviews["stars"])
tokenizer = Tokenizer(num_words=2000)
tokenizer.fit_on_texts(X_train)
train_matrix = tokenizer.texts_to_matrix(X_train)
tokenizer.fit_on_texts(X_test)  # expect: MLL104
test_matrix = tokenizer.texts_to_matrix(X_test)
model = models.Sequential([layers.Dense(1, activation="sigmoid")])
model.compile("adam", "binary_crossentropy", metrics=["accuracy"])
model.fit(train_matrix, y_train)
print(model.evaluate(test_matrix, y_test))
