from cycle_a import NAME


def from_b():
    return NAME
