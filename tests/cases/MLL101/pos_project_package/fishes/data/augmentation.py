from PIL import ImageOps


def expand(samples):
    out = list(samples)
    for image, species in samples:
        out.append((ImageOps.mirror(image), species))
        out.append((image.rotate(8), species))
    return out
