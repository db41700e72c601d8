"""The stubs say what the libraries say, in the words the reader knows."""

from __future__ import annotations

import ast
import builtins
import importlib
import importlib.util
import inspect
import math
import re
import sys
import types
import typing
import warnings
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from mllint.facts import FACTS
from mllint.shapes import FUNCTIONS

STUBS = Path(__file__).parents[1] / "mllint" / "knowledge"
MODULES = sorted(path.stem for path in STUBS.glob("*.pyi"))

GONE = {
    "pandas.DataFrame.append": "removed in pandas 2.0",
    "pandas.Series.append": "removed in pandas 2.0",
    "imblearn.base.SamplerMixin.fit_sample": "removed in imbalanced-learn 0.8",
    "numpy.row_stack": "deprecated in numpy 2.0",
    "sklearn.preprocessing.Imputer": "removed in scikit-learn 0.22",
    "sklearn.cross_validation": "removed in scikit-learn 0.20",
    "sklearn.grid_search": "removed in scikit-learn 0.20",
}
"""What stubs still know because programs still use it: it may be absent from the installed library."""

STATIC = (staticmethod, classmethod, types.ClassMethodDescriptorType)
Function = ast.FunctionDef | ast.AsyncFunctionDef
ABSENT = inspect.Parameter.empty


# ---------------------------------------------------------------------------------------------------------
# Signatures


@cache
def installed(module: str) -> bool:
    """Whether the library of a stub can be imported; its own package is looked for, not the single module."""
    top = module.partition(".")[0]
    return top in sys.builtin_module_names or importlib.util.find_spec(top) is not None


@cache
def load(module: str) -> Any:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        return importlib.import_module(module)


@cache
def parse(module: str) -> ast.Module:
    return ast.parse((STUBS / f"{module}.pyi").read_text(encoding="utf-8"), f"{module}.pyi")


def simple(value: Any) -> bool:
    """Whether a default is a constant that a stub can write down; it writes `...` for any other."""
    if isinstance(value, float):
        return type(value) is float and math.isfinite(value)
    if type(value) is tuple:
        return all(map(simple, value))
    return value is None or type(value) in (bool, int, str)


def parameters(function: Function) -> list[inspect.Parameter]:
    """The parameters of a stub; a default that is not a constant is `...`."""
    args, kinds = function.args, inspect.Parameter
    found: list[tuple[str, Any, ast.expr | None]] = []
    plain = [*args.posonlyargs, *args.args]
    for index, (arg, default) in enumerate(
        zip(plain, [None] * (len(plain) - len(args.defaults)) + list(args.defaults), strict=True)
    ):
        kind = (
            kinds.POSITIONAL_ONLY if index < len(args.posonlyargs) else kinds.POSITIONAL_OR_KEYWORD
        )
        found.append((arg.arg, kind, default))
    if args.vararg:
        found.append((args.vararg.arg, kinds.VAR_POSITIONAL, None))
    found += [
        (a.arg, kinds.KEYWORD_ONLY, d)
        for a, d in zip(args.kwonlyargs, args.kw_defaults, strict=True)
    ]
    if args.kwarg:
        found.append((args.kwarg.arg, kinds.VAR_KEYWORD, None))
    return [
        inspect.Parameter(
            name, kind, default=ABSENT if default is None else ast.literal_eval(default)
        )
        for name, kind, default in found
    ]


def differences(function: Function, library: list[inspect.Parameter]) -> Iterator[str]:
    """Where a stub's parameters are not those of the library."""
    stub = parameters(function)
    if [(p.name, p.kind) for p in stub] != [(p.name, p.kind) for p in library]:
        plain = [p.replace(annotation=ABSENT) for p in library]
        yield f"{inspect.Signature(stub)} is {inspect.Signature(plain)}"
        return
    for mine, its in zip(stub, library, strict=True):
        if (mine.default is ABSENT) != (its.default is ABSENT):
            yield f"`{mine.name}` has {'no' if its.default is ABSENT else 'a'} default"
        elif mine.default is ... and its.default is not ... and simple(its.default):
            yield f"the default of `{mine.name}` is {its.default!r}"
        elif (
            mine.default is not ABSENT
            and mine.default is not ...
            and repr(mine.default) != repr(its.default)
        ):
            yield f"the default of `{mine.name}` is {its.default!r}, not {mine.default!r}"


def says_nothing(signature: list[inspect.Parameter]) -> bool:
    """`(*args, **kwargs)`, with or without `self`, is what wrappers have; it says nothing of the parameters."""
    kinds = [p.kind for p in signature if p.name not in ("self", "cls")]
    return kinds == [inspect.Parameter.VAR_POSITIONAL, inspect.Parameter.VAR_KEYWORD]


def signatures(thing: Any) -> list[list[inspect.Parameter]]:
    """The signatures by which the library lets something be called; none if it does not tell."""
    try:
        found = list(inspect.signature(thing).parameters.values())
    except (ValueError, TypeError):
        return []
    if not says_nothing(found):
        return [found]
    overloads = typing.get_overloads(thing) if hasattr(thing, "__code__") else []
    told = [list(inspect.signature(f).parameters.values()) for f in overloads]
    return [*told, found] if told else []


def constructors(cls: type) -> list[list[inspect.Parameter]]:
    """The signatures of `__init__`, or of what a class written in C or with `__new__` is called by."""
    init = getattr(cls, "__init__")  # noqa: B009 (mypy objects to the attribute)
    if inspect.isfunction(init):
        return signatures(init)
    kinds = inspect.Parameter
    called = signatures(cls)
    only = [bool(found) and found[0].kind is kinds.POSITIONAL_ONLY for found in called]
    kind_of_self = [kinds.POSITIONAL_ONLY if o else kinds.POSITIONAL_OR_KEYWORD for o in only]
    return [[kinds("self", kind), *found] for kind, found in zip(kind_of_self, called, strict=True)]


def check_function(function: Function, name: str, owner: Any) -> Iterator[str]:
    """What is wrong with a function, method or property of a stub, as lines that name it."""
    if not hasattr(owner, function.name):
        if name not in GONE:
            yield f"{name} does not exist"
        return
    thing = getattr(owner, function.name)
    if any(isinstance(d, ast.Name) and d.id == "property" for d in function.decorator_list):
        return
    if inspect.isclass(owner):
        static = isinstance(inspect.getattr_static(owner, function.name), STATIC)
        first = next(iter(parameters(function)), None)
        if (first is not None and first.name == "self") == static:
            yield f"{name}: `self` is for methods of an object, and only for them"
            return
    library = (
        constructors(owner)
        if function.name == "__init__" and inspect.isclass(owner)
        else signatures(thing)
    )
    if not library:
        return
    wrong = [list(differences(function, found)) for found in library]
    if all(wrong):
        yield from (f"{name}: {line}" for line in wrong[0])


def check_module(tree: ast.Module, module: str) -> Iterator[str]:
    """What is wrong with a stub: names the library lacks, wrong bases, wrong signatures."""
    library = load(module)
    for node in tree.body:
        if isinstance(node, (ast.Assign, ast.AnnAssign)):
            target = node.targets[0] if isinstance(node, ast.Assign) else node.target
            assert isinstance(target, ast.Name)
            if not hasattr(library, target.id):
                yield f"{module}.{target.id} does not exist"
        elif isinstance(node, ast.FunctionDef):
            yield from check_function(node, f"{module}.{node.name}", library)
        elif isinstance(node, ast.ClassDef):
            yield from check_class(node, module, library)


def check_class(node: ast.ClassDef, module: str, library: Any) -> Iterator[str]:
    name = f"{module}.{node.name}"
    cls = getattr(library, node.name, None)
    if not inspect.isclass(cls):
        if name not in GONE:
            yield f"{name} is not a class"
        return
    for base in node.bases:
        written = ast.unparse(base)
        found = (
            resolve(written)
            if "." in written
            else getattr(library, written, getattr(builtins, written, None))
        )
        if not (inspect.isclass(found) and found in cls.__mro__[1:]):
            yield f"{name} is not derived from {written}"
    for part in node.body:
        if isinstance(part, ast.FunctionDef):
            yield from check_function(part, f"{name}.{part.name}", cls)


@cache
def resolve(dotted: str) -> Any:
    """What a dotted name stands for, or None; the longest part of it that is a module is imported."""
    words = dotted.split(".")
    for count in range(len(words), 0, -1):
        try:
            found = load(".".join(words[:count]))
        except ImportError:
            continue
        for word in words[count:]:
            found = getattr(found, word, None)
        return found
    return None


@pytest.mark.parametrize("module", MODULES)
def test_stub_agrees_with_the_library(module: str) -> None:
    if module in GONE or not installed(module):
        pytest.skip(f"{module} is not installed")
    wrong = list(check_module(parse(module), module))
    assert not wrong, "\n".join(wrong)


WRONG = {
    "def relu(input, in_place=False): ...": "torch.nn.functional.relu",
    "def relu(inplace=False, input=None): ...": "torch.nn.functional.relu",
    "def relu(input, inplace): ...": "`inplace` has a default",
    "def relu(input=None, inplace=False): ...": "`input` has no default",
    "def relu(input, inplace=True): ...": "the default of `inplace` is False, not True",
    "def relu(input, inplace=0): ...": "the default of `inplace` is False, not 0",
    "def relu(input, inplace=...): ...": "the default of `inplace` is False",
    "def relu(input, *, inplace=False): ...": "torch.nn.functional.relu",
    "def relu(input, /, inplace=False): ...": "torch.nn.functional.relu",
    "def relu(input): ...": "torch.nn.functional.relu",
    "def relu_of_the_future(input): ...": "does not exist",
    "relu_of_the_future = torch.relu": "does not exist",
    "relu_of_the_future: torch.Tensor": "does not exist",
    "class relu: ...": "is not a class",
}


@pytest.mark.parametrize("stub", WRONG)
def test_a_wrong_stub_is_noticed(stub: str) -> None:
    pytest.importorskip("torch")
    assert WRONG[stub] in "\n".join(check_module(ast.parse(stub), "torch.nn.functional"))


WRONG_CLASSES = {
    "class Linear(Conv2d): ...": "not derived from Conv2d",
    "class Linear(Module):\n    def __init__(self, in_features, out_features, bias=True): ...": "Linear.__init__",
    "class Linear(Module):\n    def forward(self, x): ...": "Linear.forward",
    "class Linear(Module):\n    def forward(input): ...": "`self`",
    "class Embedding(Module):\n    def from_pretrained(self, embeddings): ...": "`self`",
    "class LSTM(Module):\n    def __init__(self, input_size, hidden): ...": "LSTM.__init__",
    "class Parameter:\n    def __init__(self, data, requires_grad=True): ...": "Parameter.__init__",
}


@pytest.mark.parametrize("stub", WRONG_CLASSES)
def test_a_wrong_class_is_noticed(stub: str) -> None:
    pytest.importorskip("torch")
    assert WRONG_CLASSES[stub] in "\n".join(check_module(ast.parse(stub), "torch.nn"))


def test_exceptions_are_still_needed() -> None:
    stubbed = {name for module in MODULES for name in _functions(module)}
    assert sorted(set(GONE) - stubbed) == []


def _functions(module: str) -> Iterator[str]:
    yield module
    for node in parse(module).body:
        if isinstance(node, ast.FunctionDef):
            yield f"{module}.{node.name}"
        elif isinstance(node, ast.ClassDef):
            yield f"{module}.{node.name}"
            yield from (
                f"{module}.{node.name}.{f.name}"
                for f in node.body
                if isinstance(f, ast.FunctionDef)
            )


# ---------------------------------------------------------------------------------------------------------
# Language

EXPECTED = {
    *("Logits", "Probabilities", "LogProbabilities", "Labels"),
    *("Train", "Validation", "Test"),
}
KINDS = {
    *("linear", "conv", "transposed_conv", "norm", "embedding", "recurrent", "attention"),
    *("activation", "dropout", "pool", "shape", "container", "loss", "distribution"),
    *("oversampler", "undersampler"),
}
PLAIN = {name for name in dir(builtins) if isinstance(getattr(builtins, name), type)}
NAME = re.compile(r"[a-z]\w*")

# What a decorator takes: a tuple of checks, one per argument; a list means any number of the one check in it.
# "parameter" is the name of a parameter of the function that stands below.
NONE: tuple[Any, ...] = ()
DECORATORS: dict[str, list[Any]] = {
    **{
        word: [NONE]
        for word in ("Keep", "Detach", "Copy", "Loss", "Backward", "ZeroGrad", "Load", "Freeze")
    },
    **{
        word: [NONE]
        for word in (
            "Native",
            "property",
            "Flip",
            "Perturb",
            "Scatter",
            "Feed",
            "Resample",
            "Bootstrap",
            "Chooses",
            "Repeat",
            "Shuffle",
            "Span",
        )
    },
    # The scale and the centre may be parameters of the constructor of a distribution instead.
    "Draw": [NONE, ({"normal", "uniform"},), ({"normal"}, NAME), ({"normal"}, NAME, NAME)],
    "Split": [NONE, ("parameter",)],
    "Step": [NONE, ("parameter",)],
    "Subset": [("parameter", "parameter")],
    "Sampler": [("parameter",)],
    "Permute": [("parameter",)],
    "Again": [("parameter",)],
    "Beside": [("parameter",)],
    "Share": [("parameter", "parameter")],
    "Sample": [("parameter", "parameter"), ("parameter", "parameter", "parameter")],
    "Transform": [("parameter",)],
    "Fit": [["parameter"]],
    "Evaluate": [["parameter"]],
    "Stack": [("parameter",)],
    "Concat": [["parameter"]],
    "Take": [({"head", "tail"},)],
    "Mode": [({True, False},)],
    "Fill": [
        *[({0, 1, "random", "copy"},), ("parameter",)],
        *[({"random"}, {"normal"}, "parameter"), ({"random"}, {"uniform"})],
    ],
    "Scaled": [({"xavier", "kaiming"}, {"normal", "uniform"})],
    "Filled": [({0, 1},), ("parameter",)],
    "Op": [(NAME,)],
    "Shape": [(set(FUNCTIONS),)],
    "Table": [],
}


def fits(value: Any, check: Any, names: set[str]) -> bool:
    if check == "parameter":
        return isinstance(value, str) and value in names
    if isinstance(check, re.Pattern):
        return isinstance(value, str) and check.fullmatch(value) is not None
    return any(type(value) is type(allowed) and value == allowed for allowed in check)


def decorator_errors(node: ast.expr, names: set[str]) -> Iterator[str]:
    call = isinstance(node, ast.Call)
    word = ast.unparse(node.func if isinstance(node, ast.Call) else node)
    if word not in DECORATORS:
        yield f"line {node.lineno}: unknown decorator @{word}"
        return
    if word == "Table":
        # Names of arrays, each with its shape.
        args = [ast.literal_eval(a) for a in node.args] if isinstance(node, ast.Call) else []
        kinds = [type(a) for a in args]
        if not args or kinds != [str, tuple] * (len(args) // 2):
            yield f"line {node.lineno}: wrong arguments in {ast.unparse(node)}"
        return
    if isinstance(node, ast.Call) and (
        node.keywords or not all(isinstance(a, ast.Constant) for a in node.args)
    ):
        yield f"line {node.lineno}: @{word} takes constants"
        return
    values = (
        [a.value for a in node.args if isinstance(a, ast.Constant)]
        if isinstance(node, ast.Call)
        else []
    )
    for form in DECORATORS[word]:
        checks = form * len(values) if isinstance(form, list) else form
        if not (call == bool(values) == bool(form) and len(checks) == len(values)):
            continue
        if all(fits(v, c, names) for v, c in zip(values, checks, strict=True)):
            return
    yield f"line {node.lineno}: wrong arguments in {ast.unparse(node)}"


def type_errors(node: ast.expr, classes: set[str]) -> Iterator[str]:
    """A type: a class of the same file, a plain one of Python, or a dotted name that exists where it is installed."""
    plain = isinstance(node, ast.Name) and (node.id in classes or node.id in PLAIN)
    if plain or (isinstance(node, ast.Constant) and node.value is None):
        return
    name = ast.unparse(node)
    if not re.fullmatch(r"\w+(\.\w+)+", name):
        yield f"line {node.lineno}: {name!r} is not a type"
    elif installed(name) and not inspect.isclass(resolve(name)):
        yield f"line {node.lineno}: {name} is not a class"


def result_errors(node: ast.expr, names: set[str], classes: set[str]) -> Iterator[str]:
    """What in a result annotation is not a word of the language."""
    where = f"line {node.lineno}"
    if isinstance(node, ast.BinOp):
        yield from result_errors(node.left, names, classes)
        fact = isinstance(node.right, ast.Name) and node.right.id in FACTS
        if isinstance(node.op, ast.BitAnd):
            if not fact:
                yield from type_errors(node.right, classes)
        elif not (isinstance(node.op, ast.Sub) and fact):
            yield f"{where}: {ast.unparse(node)!r} neither adds nor drops a fact"
    elif isinstance(node, ast.Subscript):
        word = ast.unparse(node.value)
        parts = list(node.slice.elts) if isinstance(node.slice, ast.Tuple) else [node.slice]
        if word in ("list", "tuple"):
            for part in parts:
                yield from result_errors(part, names, classes)
        elif word in ("mix", "values", "element", "parts", "parts_of", "folds"):
            count = {"mix": len(parts), "values": len(parts), "parts_of": 2}.get(word, 1)
            if len(parts) != count or not all(
                isinstance(p, ast.Name) and p.id in names for p in parts
            ):
                yield f"{where}: {ast.unparse(node)!r} does not name its parameters"
        else:
            yield f"{where}: unknown word {word!r}"
    elif isinstance(node, ast.Constant):
        if node.value is not None:
            yield f"{where}: {node.value!r} is no result"
    elif not (isinstance(node, ast.Name) and node.id in names):
        yield from type_errors(node, classes)


def function_errors(node: ast.FunctionDef, classes: set[str]) -> Iterator[str]:
    args = node.args
    every = [
        *args.posonlyargs,
        *args.args,
        *args.kwonlyargs,
        *filter(None, (args.vararg, args.kwarg)),
    ]
    names = {a.arg for a in every}
    for arg in every:
        if arg.annotation is not None and ast.unparse(arg.annotation) not in EXPECTED:
            yield f"line {arg.lineno}: {ast.unparse(arg.annotation)!r} is no fact that a parameter can expect"
    for decorator in node.decorator_list:
        yield from decorator_errors(decorator, names)
    if node.returns is not None:
        yield from result_errors(node.returns, names, classes)
    if ast.unparse(node.body[0]) != "..." or len(node.body) != 1:
        yield f"line {node.lineno}: {node.name} has a body"


CLASS_LINES: dict[str, Any] = {
    "kind": KINDS,
    "op": NAME,
    "random": {True, False},
    "coin": {True},
    "lifecycle": {"lightning"},
    "item": {"datasets.Dataset", "pandas.Series"},
    "learns": {"statistics", "categories", "nothing", "clusters", "model", "steps"},
    "supervised": {True},
    "idle": re.compile(r"\w+=\w+"),
    "size": set(FUNCTIONS),
    "head": NAME,
    "last": range(10),
    "switches": {"dropout", "batch normalisation", "stochastic depth"},
    "within": NAME,
    "ready": {True},
}


OF_PARAMETERS = {"varies", "fixed", "inner"}
"""Lines of a class that name parameters of its constructor, one or several."""


SCALED = {
    (family, law) for family in ("xavier", "kaiming", "lecun") for law in ("uniform", "normal")
}
"""What an initialiser that scales its draws by the sizes of a layer says of itself: whose scale, and which law."""


def _is_image(node: ast.expr, made_of: set[str]) -> bool:
    """Channels, height and width, or the parameter that tells them."""
    value = ast.literal_eval(node)
    return value in made_of or (
        isinstance(value, tuple) and [type(v) in (int, type(None)) for v in value] == [True] * 3
    )


def class_errors(node: ast.ClassDef, classes: set[str]) -> Iterator[str]:
    for decorator in node.decorator_list:
        yield from decorator_errors(decorator, set())
    for base in node.bases:
        yield from type_errors(base, classes)
    inits = [f for f in node.body if isinstance(f, ast.FunctionDef) and f.name == "__init__"]
    made_of = {p.name for init in inits for p in parameters(init)}
    for part in node.body:
        where = f"line {part.lineno}"
        if isinstance(part, ast.FunctionDef):
            yield from function_errors(part, classes)
        elif isinstance(part, ast.AnnAssign):
            if part.value is not None or not isinstance(part.target, ast.Name):
                yield f"{where}: an attribute has a type only"
            if ast.unparse(part.annotation) not in ("Weight", "Bias", "self"):
                yield from type_errors(part.annotation, classes)
        elif isinstance(part, ast.Assign):
            word = ast.unparse(part.targets[0])
            if word in OF_PARAMETERS:
                named = ast.literal_eval(part.value)
                if not {named} <= made_of and not (named and {*named} <= made_of):
                    yield f"{where}: {word} names what is no parameter"
                continue
            if word == "image" and _is_image(part.value, made_of):
                continue
            if word == "scaled" and ast.literal_eval(part.value) in SCALED:
                continue
            if word not in CLASS_LINES or not isinstance(part.value, ast.Constant):
                yield f"{where}: unknown line {ast.unparse(part)!r}"
            elif word == "random" and fits(part.value.value, "parameter", made_of):
                continue  # as random as the transforms it is made of
            elif not fits(part.value.value, CLASS_LINES[word], set()):
                yield f"{where}: {word} cannot be {part.value.value!r}"
        elif ast.unparse(part) != "...":
            yield f"{where}: unknown line {ast.unparse(part)!r}"


def language_errors(text: str) -> Iterator[str]:
    """What in a stub the reader would not understand."""
    tree = ast.parse(text)
    classes = {node.name for node in tree.body if isinstance(node, ast.ClassDef)}
    seen: set[str] = set()
    for node in tree.body:
        where = f"line {node.lineno}"
        if isinstance(node, ast.FunctionDef):
            name = node.name
            yield from function_errors(node, classes)
        elif isinstance(node, ast.ClassDef):
            name = node.name
            yield from class_errors(node, classes)
        elif isinstance(node, ast.Assign):
            name = ast.unparse(node.targets[0])
            if not re.fullmatch(r"\w+ = \w+(\.\w+)+", ast.unparse(node)):
                yield f"{where}: {ast.unparse(node)!r} is no alias"
        elif isinstance(node, ast.AnnAssign) and node.value is None:
            name = ast.unparse(node.target)
            yield from type_errors(node.annotation, classes)
        else:
            yield f"{where}: {ast.unparse(node)!r} is no word of the language"
            continue
        if name in seen:
            yield f"{where}: {name} is there twice"
        seen.add(name)
    for number, line in enumerate(text.splitlines(), 1):
        said = re.match(r"#\s*same-as\b", line)
        if said and (number > 1 or not re.fullmatch(r"# same-as: [\w.]+", line)):
            yield f"line {number}: `# same-as: MODULE` is the first line"


@pytest.mark.parametrize("module", MODULES)
def test_stub_speaks_the_language(module: str) -> None:
    text = (STUBS / f"{module}.pyi").read_text(encoding="utf-8")
    wrong = list(language_errors(text))
    assert not wrong, "\n".join(wrong)
    same = re.match(r"# same-as: (\S+)", text)
    assert not same or (same[1] in MODULES and same[1] != module)


FOREIGN = [
    "import torch",
    "x = 1",
    "x: Weight",
    "def f(x): return x",
    "def f(x: Augmented): ...",
    "def f(x) -> y: ...",
    "def f(x) -> mix[y]: ...",
    "def f(x) -> x + Logits: ...",
    "def f(x) -> x - torch.Tensor: ...",
    "def f(x) -> parts_of[x]: ...",
    "def f(x) -> dict[x]: ...",
    "def f(x) -> numpy.no_such_thing: ...",
    "@Unheard\ndef f(x): ...",
    "@Split('y')\ndef f(x): ...",
    "@Keep(1)\ndef f(x): ...",
    "@Concat\ndef f(x): ...",
    "@Fill(2)\ndef f(x): ...",
    "@Fill(True)\ndef f(x): ...",
    "@Take('middle')\ndef f(x): ...",
    "@Subset('x')\ndef f(x): ...",
    "class A:\n    kind = 'lineal'",
    "class A:\n    random = 1",
    "class A:\n    colour = 'red'",
    "class A:\n    w: Wait",
    "def f(): ...\ndef f(): ...",
    "def f(): ...\n# same-as: torch",
]


@pytest.mark.parametrize("text", FOREIGN)
def test_a_foreign_word_is_noticed(text: str) -> None:
    assert list(language_errors(text))


def test_words_are_parts_of_names() -> None:
    tomllib = pytest.importorskip("tomllib")
    tables = tomllib.loads((STUBS / "words.toml").read_text(encoding="utf-8"))
    for table, lists in tables.items():
        for word in lists["words"]:
            assert re.fullmatch(r"[a-z][a-z0-9]*", word), (
                f"{table}: {word!r} is not one part of a name"
            )
        assert len(lists["words"]) == len(set(lists["words"])), table
