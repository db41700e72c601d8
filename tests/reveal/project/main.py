"""Functions and classes of other files of the project."""

import helpers
import package.deep as deep
import package.deep
from helpers import Loader, make_rows as rows_of, LIMIT
from models import *
from package import exported, deep as module
from package.deep import Deep
from cycle_a import from_a

reveal(LIMIT)  # const=10
reveal(helpers.LIMIT)  # const=10
reveal(rows_of(True))  # augmented
reveal(rows_of(False))  # !augmented
reveal(helpers.make_rows(flag=True))  # augmented
reveal(Loader(3).size)  # const=3
reveal(Loader(3).load())  # augmented
reveal(helpers.Loader.DEFAULT)  # const=7
reveal(deep.VALUE)  # const="deep"
reveal(package.deep.VALUE)  # const="deep"
reveal(module.VALUE)  # const="deep"
reveal(exported())  # const="exported"
reveal(Deep().again())  # const="deep"


class Special(Loader):
    def __init__(self):
        super().__init__(4)


reveal(Special().size)  # const=4
reveal(Special().load())  # augmented
model = Net()
reveal(model)  # type=Net, site=model
reveal(model(x))  # op=layer, via=model
reveal(PUBLIC)  # const=1
reveal(_HIDDEN)  # nothing
reveal(from_a())  # const="b"
reveal(helpers.missing)  # nothing
reveal(helpers.apply(lambda x: x + 1, 2))  # const=3


def local_import():
    from helpers import LIMIT as limit

    return limit


reveal(local_import())  # const=10
helpers.counter = 5
reveal(helpers.counter)  # const=5
