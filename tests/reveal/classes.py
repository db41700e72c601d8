"""Classes: attributes, methods of every kind, inheritance, dataclasses, operators."""

import abc
import enum
from collections import namedtuple
from dataclasses import dataclass, field
from typing import NamedTuple


class Account:
    rate = 3
    names = []

    def __init__(self, owner, amount=0):
        self.owner = owner
        self.amount = amount

    def deposit(self, n):
        self.amount += n
        return self

    @property
    def double(self):
        return self.amount * 2

    @double.setter
    def double(self, value):
        self.amount = value // 2

    @classmethod
    def of(cls, owner):
        return cls(owner, cls.rate)

    @staticmethod
    def add(a, b):
        return a + b


account = Account("me", 5)
reveal(account)  # type=Account
reveal(account.owner)  # const="me"
reveal(account.rate)  # const=3
reveal(Account.rate)  # const=3
reveal(account.double)  # const=10
account.deposit(2)
reveal(account.amount)  # const=7
reveal(account.deposit(1).amount)  # const=8
account.double = 40
reveal(account.amount)  # const=20
reveal(Account.of("you").amount)  # const=3
reveal(account.add(1, 2))  # const=3
reveal(Account.add(3, 4))  # const=7
account = Account("me", 20)
account.extra = augment(rows)
reveal(account.extra)  # augmented
reveal(Account.deposit(account, 1).amount)  # const=21
reveal(getattr(account, "owner"))  # const="me"
reveal(getattr(account, "missing", "default"))  # const="default"
setattr(account, "owner", "they")
reveal(account.owner)  # const="they"
reveal(hasattr(account, "owner"))  # const=True
reveal(isinstance(account, Account))  # const=True
reveal(isinstance(3, Account))  # const=False
reveal(type(account).__name__)  # const="Account"
reveal(account.__class__.__name__)  # const="Account"


# inheritance
class Base(abc.ABC):
    kind = "base"

    def __init__(self, x):
        self.x = x

    def describe(self):
        return self.kind + self.suffix()

    @abc.abstractmethod
    def suffix(self):
        raise NotImplementedError


class Child(Base):
    kind = "child"

    def __init__(self, x, y):
        super().__init__(x + 1)
        self.y = y

    def suffix(self):
        return "!"


class Grandchild(Child):
    def __init__(self, *args, **kwargs):
        super(Grandchild, self).__init__(*args, **kwargs)

    def describe(self):
        return super().describe() + "?"


child = Child(1, y=2)
reveal(child.x)  # const=2
reveal(child.y)  # const=2
reveal(child.describe())  # const="child!"
reveal(Grandchild(5, 6).x)  # const=6
reveal(Grandchild(5, y=6).describe())  # const="child!?"
reveal(isinstance(child, Base))  # const=True
reveal(issubclass(Child, Base))  # const=True


class Left:
    def who(self):
        return "left"


class Right:
    def who(self):
        return "right"

    def only(self):
        return "right only"


class Both(Left, Right):
    pass


reveal(Both().who())  # const="left"
reveal(Both().only())  # const="right only"


class Diamond(Left, Right):
    def who(self):
        return super().who() + Right.who(self)


reveal(Diamond().who())  # const="leftright"


class Cooperative:
    def who(self):
        return "c"


class A(Cooperative):
    def who(self):
        return "a" + super().who()


class B(Cooperative):
    def who(self):
        return "b" + super().who()


class AB(A, B):
    def who(self):
        return super().who()


reveal(AB().who())  # const="abc"


# dataclasses, named tuples, enums
@dataclass
class Config:
    rows: int
    rate: float = 0.1
    names: list = field(default_factory=list)
    label: str = field(default="none")

    def total(self):
        return self.rows * 2


config = Config(3, rate=0.5)
reveal(config.rows)  # const=3
reveal(config.rate)  # const=0.5
reveal(config.total())  # const=6
reveal(config.names)  # type=list
reveal(config.label)  # const="none"
reveal(Config(rows=augment(rows)).rows)  # augmented


@dataclass(frozen=True)
class Derived(Config):
    extra: int = 7

    def __post_init__(self):
        self.seen = self.rows + 1


reveal(Derived(1).extra)  # const=7
reveal(Derived(1, 0.2).rate)  # const=0.2
reveal(Derived(4).seen)  # const=5


class Row(NamedTuple):
    x: object
    label: int = 0


row = Row(augment(rows))
reveal(row.x)  # augmented
reveal(row.label)  # const=0
x, label = row
reveal(x)  # augmented
reveal(label)  # const=0
Pair = namedtuple("Pair", ["a", "b"])
reveal(Pair(augment(rows), 2).a)  # augmented


class Color(enum.Enum):
    RED = 1
    BLUE = 2


reveal(Color.RED == Color.BLUE)  # const=False
reveal(Color.RED.value)  # const=1


# operators and protocols
class Vector:
    def __init__(self, x):
        self.x = x

    def __add__(self, other):
        return Vector(self.x + other.x)

    def __getitem__(self, i):
        return self.x

    def __len__(self):
        return 3

    def __call__(self, n):
        return self.x + n

    def __iter__(self):
        yield augment(rows)

    def __contains__(self, item):
        return True

    def __eq__(self, other):
        return True

    def __neg__(self):
        return Vector(-self.x)

    def __bool__(self):
        return False


v = Vector(2)
reveal((v + Vector(3)).x)  # const=5
reveal(v[0])  # const=2
reveal(len(v))  # const=3
reveal(v(5))  # const=7
for item in v:
    reveal(item)  # augmented
reveal((-v).x)  # const=-2
reveal("falsy" if not v else "truthy")  # const="falsy"


# nested and created inside functions
class Outer:
    class Inner:
        deep = 4

    inner = Inner()


reveal(Outer.Inner.deep)  # const=4
reveal(Outer().inner.deep)  # const=4


def make_class(n):
    class Local:
        size = n

    return Local


reveal(make_class(6)().size)  # const=6


class Lazy:
    def __getattr__(self, name):
        return 9


reveal(Lazy().anything)  # const=9


class Slots:
    __slots__ = ("a",)

    def __new__(cls):
        return super().__new__(cls)

    def build(self):
        self.a = 3
        self._helper()
        return self.a

    def _helper(self):
        self.a = 4


reveal(Slots().build())  # const=4


class Node:
    def __init__(self, child=None):
        self.child = child


tree = Node(Node(Node()))
reveal(tree.child.child.child)  # const=None
tree.child.value = 5
reveal(tree.child.value)  # const=5
