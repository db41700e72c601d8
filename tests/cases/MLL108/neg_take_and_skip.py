import tensorflow as tf

from storms import arrays, make_model

features, labels = arrays()
rows = tf.data.Dataset.from_tensor_slices((features, labels)).shuffle(1000, seed=0, reshuffle_each_iteration=False)
train_ds = rows.skip(200).shuffle(500).batch(32)
val_ds = rows.take(200).batch(32)
model = make_model()
model.compile(optimizer="adam", loss="mse")
model.fit(train_ds, validation_data=val_ds, epochs=10)
