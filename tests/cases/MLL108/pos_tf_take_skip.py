import tensorflow as tf

from storms import arrays, make_model

features, labels = arrays()
rows = tf.data.Dataset.from_tensor_slices((features, labels))
train_ds = rows.take(900).batch(32)
val_ds = rows.skip(800).batch(32)  # expect: MLL108
model = make_model()
model.compile(optimizer="adam", loss="mse")
model.fit(train_ds, validation_data=val_ds, epochs=10)
