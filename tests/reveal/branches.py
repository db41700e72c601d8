"""Branches: folded where the test is known, joined where it is not."""

FLAG = False

if FLAG:
    reveal(1)  # unreached
else:
    folded = "no"
reveal(folded)  # const="no"

if unknown():
    data = augment(rows)
else:
    data = rows
reveal(data)  # augmented?

if unknown():
    both = augment(rows)
else:
    both = jitter(rows)
reveal(both)  # augmented

if unknown():
    n = 1
elif other():
    n = 1
else:
    n = 2
reveal(n)  # type=int, const=?

if unknown():
    same = 1
else:
    same = 1
reveal(same)  # const=1

if unknown():
    raise ValueError
else:
    alive = 1
reveal(alive)  # const=1

if unknown():
    only = augment(rows)
reveal(only)  # augmented

maybe = None
if unknown():
    maybe = augment(rows)
reveal(maybe)  # augmented?

# what a test says of a name
def narrowed(mode, value, layer):
    if mode == "train":
        reveal(mode)  # const="train"
    elif mode is None:
        reveal(mode)  # const=None
    else:
        reveal(mode)  # const=?
    if value is None:
        value = 3
    if isinstance(layer, str):
        reveal(layer)  # type=str
    if not isinstance(layer, (int,)):
        reveal(layer)  # type=?
    if mode == "a" and value == 2:
        reveal(value)  # const=2
    assert value == 7
    reveal(value)  # const=7


# conditional expressions and boolean operators
reveal(1 if FLAG else 2)  # const=2
reveal(augment(rows) if unknown() else rows)  # augmented?
reveal(FLAG or "default")  # const="default"
reveal(FLAG and boom())  # const=False
reveal(unknown() or 3)  # const=?
reveal(not FLAG)  # const=True
reveal(None or [] or "last")  # const="last"
reveal(1 < 2 < 3)  # const=True
reveal(1 < 3 < 2)  # const=False
reveal(2 in (1, 2))  # const=True
reveal("a" not in "abc")  # const=False
reveal("k" in {"k": unknown()})  # const=True
reveal(2 in [1, 2, unknown()])  # const=True
reveal(None is None)  # const=True
reveal(3 is not None)  # const=True
reveal((1, 2) == (1, 2))  # const=True

# try
try:
    risky = augment(rows)
except ValueError as error:
    risky = rows
else:
    reveal(risky)  # augmented
finally:
    done = 1
reveal(risky)  # augmented?
reveal(done)  # const=1

try:
    first = load()
    second = augment(first)
except (OSError, ValueError):
    second = None
reveal(second)  # augmented?

try:
    import fast_json as json
except ImportError:
    json = None
reveal(json)  # names=fast_json

try:
    value = compute()
except* KeyError:
    value = 3
reveal(value)  # const=?


def returns_in_try():
    try:
        return 1
    finally:
        reveal(2)  # const=2


reveal(returns_in_try())  # const=1


def handler_leaves(path):
    try:
        text = "read"
    except OSError:
        return None
    reveal(text)  # const="read"
    return text


reveal(handler_leaves("p"))  # type=str

# with
with open("f") as handle, lock:
    inside = 3
reveal(inside)  # const=3


class Session:
    def __enter__(self):
        return augment(rows)

    def __exit__(self, *args):
        return False


with Session() as opened:
    reveal(opened)  # augmented
with (Session() as a, Session() as b):
    reveal(b)  # augmented

# match
command = "go"
match command:
    case "stop":
        reveal(0)  # unreached
    case "go" | "run":
        matched = "moving"
    case _:
        reveal(0)  # unreached
reveal(matched)  # const="moving"

match (1, "x", augment(rows)):
    case (1, name, data):
        reveal(name)  # const="x"
        reveal(data)  # augmented
    case _:
        reveal(0)  # unreached

match {"kind": "circle", "r": 2}:
    case {"kind": "square"}:
        reveal(0)  # unreached
    case {"kind": "circle", "r": radius, **others}:
        reveal(radius)  # const=2

match [1, 2, 3, 4]:
    case [first, *others]:
        reveal(first)  # const=1
        reveal(others)  # items=3
    case _:
        reveal(0)  # unreached

match unknown():
    case 1:
        outcome = augment(rows)
    case str() as text:
        reveal(text)  # type=str
        outcome = rows
    case None:
        outcome = rows
    case other if other > 2:
        outcome = rows
    case [int(), x]:
        outcome = rows
    case _:
        outcome = rows
reveal(outcome)  # augmented?


class Point:
    __match_args__ = ("x", "y")

    def __init__(self, x, y):
        self.x, self.y = x, y


match Point(1, 2):
    case Point(x=1, y=height):
        reveal(height)  # const=2
match Point(1, 2):
    case Point(3, _):
        reveal(0)  # unreached
    case Point(1, height):
        reveal(height)  # const=2
