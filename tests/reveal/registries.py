"""Decorators that register what they decorate: the first few are followed, of any other it may be there."""

ENTRIES = {}
NAMES = []


def register(function):
    ENTRIES[function.__name__] = function
    NAMES.append(function.__name__)
    return function


@register
def first():
    return 1


@register
def second():
    return 2


@register
def third():
    return 3


reveal(ENTRIES["third"]())  # const=3
reveal("last" in ENTRIES)  # const=False
reveal("last" in NAMES)  # const=False


@register
def fourth():
    return 4


@register
def fifth():
    return 5


@register
def sixth():
    return 6


@register
def seventh():
    return 7


@register
def last():
    return 8


reveal(ENTRIES["first"]())  # const=1
reveal("last" in ENTRIES)  # const=?
reveal("last" in NAMES)  # const=?
reveal(last())  # const=8
