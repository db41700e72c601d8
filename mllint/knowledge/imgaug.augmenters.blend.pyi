# same-as: imgaug.augmenters
