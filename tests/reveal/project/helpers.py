LIMIT = 10


def make_rows(flag):
    if flag:
        return augment(load())
    return load()


class Loader:
    DEFAULT = 7

    def __init__(self, size):
        self.size = size

    def load(self):
        reveal(self.size)  # const=3 | const=4
        return make_rows(True)


def apply(f, x):
    return f(x)


if __name__ == "__main__":
    reveal(1)  # unreached
else:
    reveal(__name__)  # const="helpers"
