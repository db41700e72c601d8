"""Two generators with the same validation_split: only the training one augments."""
from tensorflow.keras.preprocessing.image import ImageDataGenerator

train_datagen = ImageDataGenerator(rescale=1 / 255, rotation_range=30, horizontal_flip=True, validation_split=0.2)
val_datagen = ImageDataGenerator(rescale=1 / 255, validation_split=0.2)
train_gen = train_datagen.flow_from_directory("pets", target_size=(128, 128), subset="training", seed=1)
val_gen = val_datagen.flow_from_directory("pets", target_size=(128, 128), subset="validation", seed=1)


def fit(model):
    model.fit(train_gen, validation_data=val_gen, epochs=5)
