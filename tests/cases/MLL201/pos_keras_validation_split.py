"""One ImageDataGenerator makes both subsets, so the validation images are turned and zoomed as well."""
from tensorflow import keras
from tensorflow.keras.preprocessing.image import ImageDataGenerator

datagen = ImageDataGenerator(
    rescale=1.0 / 255,
    rotation_range=20,
    zoom_range=0.15,
    horizontal_flip=True,
    validation_split=0.2,
)
train_gen = datagen.flow_from_directory("chest", target_size=(224, 224), class_mode="binary", subset="training")
val_gen = datagen.flow_from_directory("chest", target_size=(224, 224), class_mode="binary", subset="validation")  # expect: MLL201

model = keras.Sequential([keras.layers.Flatten(), keras.layers.Dense(1, activation="sigmoid")])
model.compile(optimizer="adam", loss="binary_crossentropy", metrics=["accuracy"])
model.fit(train_gen, validation_data=val_gen, epochs=10)
