import random

from PIL import ImageOps

from photos import load_photos

data = load_photos("holiday")
random.Random(5).shuffle(data)
n_test = len(data) // 5
test = data[:n_test]
data = data[n_test:]

data = data + [(ImageOps.mirror(image), label) for image, label in data]
random.Random(6).shuffle(data)
train = data
print(len(train), len(test))
