import cycle_b


def from_a():
    return cycle_b.from_b()


NAME = "b"
