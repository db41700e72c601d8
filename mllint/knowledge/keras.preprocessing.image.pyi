# same-as: tensorflow.keras.preprocessing.image
