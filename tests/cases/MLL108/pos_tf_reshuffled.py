"""The rows are shuffled anew in every epoch, so the two shares are other rows each time."""
import tensorflow as tf

from storms import arrays, make_model

features, labels = arrays()
rows = tf.data.Dataset.from_tensor_slices((features, labels)).shuffle(1000)
val_ds = rows.take(200).batch(32)
train_ds = rows.skip(200).batch(32)  # expect: MLL108
model = make_model()
model.compile(optimizer="adam", loss="mse")
model.fit(train_ds, validation_data=val_ds, epochs=10)
