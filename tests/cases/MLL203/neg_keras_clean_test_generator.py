from tensorflow.keras.layers import Dense, Flatten, GaussianNoise, RandomFlip
from tensorflow.keras.models import Sequential
from tensorflow.keras.preprocessing.image import ImageDataGenerator

train_gen = ImageDataGenerator(rescale=1 / 255, rotation_range=40, horizontal_flip=True)
val_gen = ImageDataGenerator(rescale=1 / 255)
train = train_gen.flow_from_directory("cats/train", target_size=(150, 150), class_mode="binary")
val = val_gen.flow_from_directory("cats/validation", target_size=(150, 150), class_mode="binary")
model = Sequential([RandomFlip("horizontal"), GaussianNoise(0.1), Flatten(), Dense(1, activation="sigmoid")])
model.compile("adam", "binary_crossentropy", ["accuracy"])
model.fit(train, validation_data=val, epochs=30)
model.evaluate(val)
