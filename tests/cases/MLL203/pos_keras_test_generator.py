from tensorflow import keras
from tensorflow.keras.preprocessing.image import ImageDataGenerator

train_datagen = ImageDataGenerator(rescale=1.0 / 255, shear_range=0.2, zoom_range=0.2, horizontal_flip=True)
test_datagen = ImageDataGenerator(rescale=1.0 / 255, shear_range=0.2, zoom_range=0.2, horizontal_flip=True)  # expect: MLL203
training_set = train_datagen.flow_from_directory("dataset/training_set", target_size=(64, 64), class_mode="binary")
test_set = test_datagen.flow_from_directory("dataset/test_set", target_size=(64, 64), class_mode="binary")

cnn = keras.models.Sequential()
cnn.add(keras.layers.Flatten(input_shape=(64, 64, 3)))
cnn.add(keras.layers.Dense(units=1, activation="sigmoid"))
cnn.compile(optimizer="adam", loss="binary_crossentropy", metrics=["accuracy"])
cnn.fit(x=training_set, validation_data=test_set, epochs=25)
