import albumentations as A
import cv2
from sklearn.model_selection import train_test_split

to_square = A.Compose([A.LongestMaxSize(256), A.PadIfNeeded(256, 256), A.CenterCrop(224, 224)])


def load(paths):
    return [to_square(image=cv2.imread(p))["image"] for p in paths]


def build(paths, labels):
    images = load(paths)
    return train_test_split(images, labels, test_size=0.25, random_state=0)
