import numpy as np
from tensorflow.keras import Input, Model, Sequential
from tensorflow.keras.layers import Dense

generator = Sequential([Dense(64, activation="relu"), Dense(12, activation="tanh")])
discriminator = Sequential([Dense(64, activation="relu"), Dense(1, activation="sigmoid")])
discriminator.compile("adam", "binary_crossentropy")
discriminator.trainable = False
z = Input((8,))
combined = Model(z, discriminator(generator(z)))
combined.compile("adam", "binary_crossentropy")

real_rows = np.random.uniform(-1, 1, (1000, 12))
for step in range(200):
    fake = generator.predict(np.random.randn(32, 8), verbose=0)
    discriminator.train_on_batch(real_rows[np.random.randint(0, 1000, 32)], np.ones((32, 1)))
    discriminator.train_on_batch(fake, np.zeros((32, 1)))
    g_loss = combined.train_on_batch(np.random.randn(32, 8), np.ones((32, 1)))
