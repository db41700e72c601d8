from shapes import corners


def radius():
    return corners.count() / 2
