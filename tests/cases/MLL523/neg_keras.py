import tensorflow as tf
from tensorflow.keras.layers import Dense

probable = tf.keras.Sequential([Dense(8, activation="relu"), Dense(1, activation="sigmoid")])
probable.compile("adam", loss="binary_crossentropy")
scores = tf.keras.Sequential([Dense(8, activation="sigmoid"), Dense(1)])
scores.compile("adam", loss=tf.keras.losses.BinaryCrossentropy(from_logits=True))
generator = tf.keras.Sequential([Dense(64, activation="relu"), Dense(784, activation="sigmoid")])
cross_entropy = tf.keras.losses.BinaryCrossentropy(from_logits=True)
fake = scores(generator(tf.random.normal([16, 8])))
print(cross_entropy(tf.ones_like(fake), fake))
