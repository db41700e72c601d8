"""Decorators keep the function they decorate, unless the program says otherwise."""

import functools
from functools import cached_property, lru_cache, wraps


@unknown_decorator
def decorated(x):
    return x + 1


reveal(decorated(1))  # const=2


@lru_cache(maxsize=None)
def cached(x):
    return x + 1


reveal(cached(1))  # const=2


def timed(function):
    @wraps(function)
    def wrapper(*args, **kwargs):
        return function(*args, **kwargs)

    return wrapper


@timed
def slow(x):
    return x + 1


reveal(slow(1))  # const=2


def augmenting(function):
    def wrapper(*args):
        return augment(function(*args))

    return wrapper


@augmenting
def load_rows(path):
    return rows


reveal(load_rows("p"))  # augmented


def named(name):
    def decorate(function):
        return function

    return decorate


@named("x")
@timed
def twice(x):
    return x * 2


reveal(twice(4))  # const=8

REGISTRY = {}


def register(cls):
    REGISTRY[cls.__name__] = cls
    return cls


@register
class Thing:
    size = 3


reveal(Thing().size)  # const=3
reveal(REGISTRY["Thing"]().size)  # const=3


class Box:
    @cached_property
    def value(self):
        return 5

    @functools.cached_property
    def other(self):
        return 6


reveal(Box().value)  # const=5
reveal(Box().other)  # const=6
