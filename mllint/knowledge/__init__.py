"""What is known of libraries: annotated stubs beside this file, read piece by piece and never imported."""

from mllint.knowledge.entities import Class, Function, Module, Param, Spec, StubError
from mllint.knowledge.reader import lookup, member, mro, subclass, words

__all__ = [
    "Class",
    "Function",
    "Module",
    "Param",
    "Spec",
    "StubError",
    "lookup",
    "member",
    "mro",
    "subclass",
    "words",
]
