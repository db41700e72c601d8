"""A module registers layers before the constructor of `nn.Module` has run.

What it does
------------
Runs the constructors of `nn.Module`s and LightningModules, through their bases, mixins and helper methods, and reports
the first layer, parameter or buffer that is put on the module while the constructor of `nn.Module` has run on no path:
the call of `super().__init__()` is missing, or it comes too late.

Why it is bad
-------------
`nn.Module.__init__` makes the tables in which layers, parameters, buffers and hooks are registered. Without the tables
PyTorch refuses to register anything.

Symptom you will see
--------------------
`AttributeError: cannot assign module before Module.__init__() call` when the module is made, which may be long after
the data were prepared.

Example
-------
```python
class Net(nn.Module):
    def __init__(self, features):
        self.fc = nn.Linear(features, 10)
```

Use instead
-----------
```python
class Net(nn.Module):
    def __init__(self, features):
        super().__init__()
        self.fc = nn.Linear(features, 10)
```

When it is right to ignore this
-------------------------------
Where the error is what the program is about; under `pytest.raises` mllint says nothing. Nor does it where a metaclass,
a decorator, `__new__`, a dataclass or a base class out of sight may make the call. Plain attributes such as numbers
may be set before the call.

Fix safety
----------
Safe: the program fails today. The call is put first in the constructor, or the one that comes too late is moved there.
The fix is withheld where the base class asks for arguments, and where the late call uses what was computed before it.

References
----------
- PyTorch documentation, `torch.nn.Module`.
"""

from __future__ import annotations

from collections.abc import Iterator

from mllint import ERROR, Block, Early, Finding, rule
from mllint.repair.super_call import call_first

_CALL = r"super\((?:\w+,\s*\w+)?\)\.__init__\(|\.__init__\(\s*self"
_BEFORE = rf"def __init__\((?:#[^\n]*\n|(?!{_CALL}|\bdef\b)[^#])+?\bself\.\w+\s*(?:=|\(|:)"
"""A constructor that does something to the instance before a parent's is called, if one is called at all.

A call that stands in a comment is none.
"""


@rule(
    "MLL307",
    "layers are registered before the constructor of `nn.Module` has run",
    severity=ERROR,
    screen=(_BEFORE,),
    screen_all=(r"\bModule\b|LightningModule|\bSequential\b|\bnn\b",),
)
def missing_super_init(program: Block) -> Iterator[Finding]:
    told = set()
    for early in program.every(Early):
        if early.constructor in told:
            continue
        told.add(early.constructor)
        message = (
            f"`{early.attribute}` is registered before the constructor of `nn.Module` has run, "
            "so making the module raises an AttributeError"
        )
        yield Finding(early, message, fix=call_first(early))
