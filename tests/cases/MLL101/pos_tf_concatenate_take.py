import tensorflow as tf

BATCH = 32
files = tf.keras.utils.image_dataset_from_directory("leaves", image_size=(128, 128), batch_size=None, shuffle=False)


def wiggle(image, label):
    image = tf.image.random_flip_left_right(image)
    image = tf.image.random_brightness(image, 0.2)
    return image, label


everything = files.concatenate(files.map(wiggle)).cache()
count = 2 * 1840
everything = everything.shuffle(count, seed=5, reshuffle_each_iteration=False)
train = everything.take(int(0.8 * count)).batch(BATCH)  # expect: MLL101
val = everything.skip(int(0.8 * count)).batch(BATCH)  # expect: MLL101

model = tf.keras.Sequential([
    tf.keras.layers.Rescaling(1 / 255),
    tf.keras.layers.Conv2D(16, 3, activation="relu"),
    tf.keras.layers.GlobalAveragePooling2D(),
    tf.keras.layers.Dense(12),
])
model.compile("adam", tf.keras.losses.SparseCategoricalCrossentropy(from_logits=True), metrics=["accuracy"])
model.fit(train, validation_data=val, epochs=10)
