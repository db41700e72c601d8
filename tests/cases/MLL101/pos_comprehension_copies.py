from random import Random

from PIL import ImageEnhance, ImageOps

from store import labelled_images

r = Random(0)
pairs = list(labelled_images("stamps"))
views = [
    (view, country)
    for image, country in pairs
    for view in (image, ImageOps.mirror(image), ImageEnhance.Brightness(image).enhance(r.uniform(0.7, 1.3)))
]
ids = r.sample(range(len(views)), k=len(views))
train_ids, test_ids = set(ids[: len(ids) * 3 // 4]), set(ids[len(ids) * 3 // 4 :])
train = [views[i] for i in sorted(train_ids)]  # expect: MLL101
test = [views[i] for i in sorted(test_ids)]
# may: MLL202, MLL203
