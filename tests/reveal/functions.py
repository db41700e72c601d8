"""Functions: parameters of every kind, defaults, lambdas, partials, closures, recursion."""

import functools
from functools import partial


def plain(x, y=2, *rest, key="k", **more):
    reveal(x)  # const=1
    reveal(y)  # const=5
    reveal(rest)  # items=2
    reveal(key)  # const="other"
    reveal(more["extra"])  # augmented
    return x, rest


reveal(plain(1, 5, 6, 7, key="other", extra=augment(rows)))  # items=2


def defaults(x, y=2, *, flag=True):
    return y if flag else x


reveal(defaults(1))  # const=2
reveal(defaults(1, flag=False))  # const=1
reveal(defaults(y=4, x=1))  # const=4
reveal(defaults(*(1, 7)))  # const=7
reveal(defaults(**{"x": 1, "y": 8}))  # const=8
reveal(defaults(*augment(rows)))  # augmented?


def positional_only(a, /, b):
    return a


reveal(positional_only(3, b=1))  # const=3


def forwards(*args, **kwargs):
    return defaults(*args, **kwargs)


reveal(forwards(1, y=9))  # const=9


def nothing_back(x):
    x + 1


reveal(nothing_back(1))  # const=None


def two_ways(flag):
    if flag:
        return augment(rows)
    return rows


reveal(two_ways(True))  # augmented
reveal(two_ways(False))  # !augmented
reveal(two_ways(unknown()))  # augmented?


def pair():
    return augment(rows), 3


changed, three = pair()
reveal(changed)  # augmented
reveal(three)  # const=3


def table():
    return {"train": augment(rows), "n": 3}


reveal(table()["train"])  # augmented
reveal(table()["n"])  # const=3

# arguments that are changed in place
def fill(target):
    target.append(augment(rows))


store = []
fill(store)
reveal(store)  # augmented, items=1


def rebinds(target):
    target = augment(target)


kept = rows
rebinds(kept)
reveal(kept)  # !augmented

# lambdas and functions as values
double = lambda x, by=2: x * by
reveal(double(4))  # const=8
reveal(double(4, by=3))  # const=12
reveal((lambda *a, **k: k["z"])(z=5))  # const=5


def apply_twice(f, x):
    return f(f(x))


reveal(apply_twice(double, 3))  # const=12
reveal(apply_twice(augment, rows))  # augmented
handlers = {"double": double, "augment": augment}
reveal(handlers["double"](5))  # const=10
reveal(handlers["augment"](rows))  # augmented
reveal([double][0](6))  # const=12

# partial
add = lambda a, b, c=0: a + b + c
reveal(partial(add, 1)(2))  # const=3
reveal(functools.partial(add, 1, c=10)(2))  # const=13
reveal(partial(partial(add, 1), 2)(c=3))  # const=6
reveal(partial(augment, strength=2)(rows))  # augmented

# closures
def outer(k):
    bonus = 10

    def inner(x):
        return x + k + bonus

    return inner


reveal(outer(1)(2))  # const=13
reveal(outer(5)(2))  # const=17


def counter():
    n = 0

    def bump():
        nonlocal n
        n = 7
        return n

    bump()
    return n


reveal(counter())  # const=7

total = 1


def sets_global():
    global total
    total = augment(rows)


sets_global()
reveal(total)  # augmented


def shadows():
    total = 5
    return total


reveal(shadows())  # const=5
reveal(total)  # augmented


def factory(kind):
    def make():
        return augment(rows)

    return make if kind == "aug" else (lambda: rows)


reveal(factory("aug")())  # augmented
reveal(factory("none")())  # !augmented

# recursion says "don't know", never hangs, and loses no lineage
def countdown(n):
    if n == 0:
        return 0
    return countdown(n - 1)


reveal(countdown(2))  # const=0
reveal(countdown(1000))  # const=?


def again(data, n):
    return data if n == 0 else again(augment(data), n - 1)


reveal(again(rows, 1))  # augmented
reveal(again(rows, unknown()))  # augmented?


def ping(x):
    return pong(x)


def pong(x):
    return ping(x)


reveal(ping(augment(rows)))  # augmented

# defined later, called earlier in the text only
def calls_later():
    return later()


def later():
    return 42


reveal(calls_later())  # const=42

# generators and async
def produce():
    yield rows
    yield augment(rows)


for item in produce():
    reveal(item)  # augmented?
reveal(list(produce()))  # augmented
reveal(next(produce()))  # augmented?


def delegates():
    yield from produce()
    return 3


reveal([x for x in delegates()][0])  # augmented?


async def fetch(n):
    async with session as s:
        async for part in source:
            pass
    return n


async def main():
    reveal(await fetch(3))  # const=3
    values = [await fetch(n) for n in (1, 2)]
    reveal(values)  # items=2
    reveal([x async for x in augment(rows)])  # augmented


asyncio.run(main())
