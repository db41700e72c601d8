"""Data sets of the libraries: files read twice are the same rows, `map` runs the user's function, frames are sampled."""

from __future__ import annotations

from mllint.facts import AUGMENTED, CHANGED, MEASURED, PERTURBED, RANDOM, RESAMPLED
from mllint.interpret.arithmetic import constant
from mllint.interpret.change import rebind
from mllint.interpret.copies import beside, change_in, chosen
from mllint.interpret.data import divided, fresh, puts_together, taken_at_random
from mllint.interpret.frame import Args, call
from mllint.interpret.names import has_word
from mllint.interpret.objects import Function, Library
from mllint.interpret.occasion import Occasion, native, told
from mllint.interpret.orders import shuffled
from mllint.interpret.randomness import drawing, random_as
from mllint.interpret.tables import picked, table_of
from mllint.lattice import mix
from mllint.site import Site
from mllint.value import ANYTHING, NONE, Part, Step, Value


@native("torch.utils.data.Dataset.__add__")
def _plus(occasion: Occasion) -> Value:
    values = [occasion.receiver or ANYTHING, occasion.args.get(0) or ANYTHING]
    return puts_together(occasion.frame, occasion.node, values, "torch.utils.data.ConcatDataset")


@native("datasets.Dataset.map", "datasets.DatasetDict.map")
def _map_hf(occasion: Occasion) -> Value:
    """Rows after a function of single rows, or of batches of rows, of which it may make more than there were."""
    owner, function = occasion.receiver or ANYTHING, occasion.args.get(0, "function") or ANYTHING
    batched = occasion.arg("batched").const is True
    result = _mapped(occasion, owner, function)
    kept = owner.but(site=Site(occasion.node), items=None, element=None)
    name = _name_of(function)
    if batched and AUGMENTED in result:
        return kept.having(AUGMENTED, result.why(AUGMENTED))
    if batched and not isinstance(function.callable, Function) and has_word(name, "augment"):
        step = Step(f"augmented by `{name}`", occasion.node, occasion.frame.source)
        return kept.having(AUGMENTED, step)
    return _perturbed(kept, result, occasion)


@native("tensorflow.data.Dataset.map")
def _map_tf(occasion: Occasion) -> Value:
    owner, function = occasion.receiver or ANYTHING, occasion.args.get(0, "map_func") or ANYTHING
    result = _mapped(occasion, owner, function)
    kept = owner.but(site=Site(occasion.node), items=None, element=None)
    changed = _perturbed(kept, result, occasion)
    if changed is not kept:
        changed = random_as(changed, changed.known.get(PERTURBED))
        told(occasion, changed)
    return changed


@native(
    "datasets.Dataset.with_transform",
    "datasets.DatasetDict.with_transform",
    "datasets.Dataset.set_transform",
    "datasets.DatasetDict.set_transform",
)
def _transform_hf(occasion: Occasion) -> Value:
    """Rows that a function of batches of rows changes whenever they are asked for."""
    owner, function = occasion.receiver or ANYTHING, occasion.arg("transform")
    known = drawing(occasion.frame, function, occasion.node)
    changed = random_as(owner, known).but(site=Site(occasion.node))
    told(occasion, changed)
    if owner.entries is not None:
        entries = {name: random_as(part, known) for name, part in owner.entries.items()}
        changed = changed.but(entries=entries)
    if occasion.function.name.endswith(".with_transform"):
        return changed
    rebind(occasion.frame, occasion.receiver_node, changed)
    return NONE


@native("timm.data.create_transform")
def _create_transform(occasion: Occasion) -> Value:
    """The usual transforms for training, which draw at random, or those for evaluation, which do not."""
    made = Value("torchvision.transforms.Compose", site=Site(occasion.node))
    training = occasion.arg("is_training").const
    if not training or occasion.arg("no_aug").const is True:
        return made
    step = Step("`create_transform` draws at random", occasion.node, occasion.frame.source)
    return made.having(RANDOM, step, sure=training is True)


@native("tensorflow.data.Dataset.flat_map", "tensorflow.data.Dataset.interleave")
def _flat_map(occasion: Occasion) -> Value:
    owner, function = occasion.receiver or ANYTHING, occasion.args.get(0, "map_func") or ANYTHING
    result = _mapped(occasion, owner, function)
    kept = owner.but(site=Site(occasion.node), items=None, element=None)
    step = result.why(AUGMENTED) if AUGMENTED in result else change_in(result)
    if step is not None:
        return kept.having(AUGMENTED, step)
    return kept


@native("datasets.Dataset.filter")
def _filter_hf(occasion: Occasion) -> Value:
    """Those rows that a function says yes to."""
    owner = occasion.receiver or ANYTHING
    return owner.but(form=chosen(owner, occasion.node, occasion.frame.source))


@native("datasets.load_dataset")
def _load_dataset(occasion: Occasion) -> Value:
    """All splits by name, or the rows of one where `split=` names it."""
    node = occasion.node
    one = occasion.arg("split").const is not None
    made = Value(
        "datasets.Dataset" if one else "datasets.DatasetDict",
        site=Site(node),
        rows=fresh(occasion.frame, node),
    )
    return made.having(MEASURED, None)


@native("torch.load")
def _load(occasion: Occasion) -> Value:
    """Tensors, their dictionary, a network: whatever it is, it was there before the program."""
    node = occasion.node
    made = Value(site=Site(node), rows=fresh(occasion.frame, node))
    return made.having(MEASURED, None)


def _name_of(function: Value) -> str:
    called = function.callable
    if isinstance(called, (Function, Library)):
        return called.name.rpartition(".")[2]
    return function.name


def _mapped(occasion: Occasion, owner: Value, function: Value) -> Value:
    params = 1
    if isinstance(function.callable, Function):
        params = max(1, len(function.callable.node.params.params))
    rows = ("row", owner.rows)
    row = mix((owner,)).but(rows=rows)
    return call(occasion.frame, function, Args([row] * params, {}, [None] * params), occasion.node)


def _perturbed(kept: Value, result: Value, occasion: Occasion) -> Value:
    parts = (result, *(result.items or ()), *(result.entries or {}).values())
    changed = next((p for p in parts if PERTURBED in p or AUGMENTED in p), None)
    if changed is None:
        step = next((p.why(CHANGED) for p in parts if CHANGED in p), None)
        return kept.having(CHANGED, step) if step is not None else kept
    return kept.having(PERTURBED, changed.why(PERTURBED) or changed.why(AUGMENTED))


@native("pandas.DataFrame", "pandas.Series")
def _frame(occasion: Occasion) -> Value:
    """Rows with names for their columns; of a dict of columns the first says which rows they are."""
    made, data = occasion.receiver or ANYTHING, occasion.arg("data")
    columns = [value for value in (data.entries or {}).values() if value.rows is not None]
    first = columns[0] if columns else data
    if first.rows is None:
        return made.but(attrs={})
    known = beside(mix(columns or [data]), columns or [data]).known
    return made.but(
        attrs={}, rows=table_of(first.rows) if columns else data.rows, part=first.part, known=known
    )


@native("pandas.DataFrame.sample", "pandas.Series.sample")
def _sample(occasion: Occasion) -> Value:
    """A random share of the rows; `frac=1` shuffles them, `replace=True` repeats some."""
    owner = occasion.receiver or ANYTHING
    again = occasion.arg("replace").const is True
    if occasion.arg("frac").const == 1 and not again:
        taken = shuffled(occasion.frame, owner.but(site=None), occasion.node)
    elif owner.rows is None:
        taken = owner.but(site=None)
    else:
        taken = taken_at_random(occasion.frame, occasion.node, owner, occasion.receiver_node)
    if not again:
        return taken
    step = Step("drawn with replacement here", occasion.node, occasion.frame.source)
    return taken.having(RESAMPLED, step)


@native("pandas.DataFrame.drop", "pandas.Series.drop")
def _drop(occasion: Occasion) -> Value:
    """The rows that are not those of an index: the counterpart of a sample."""
    owner, labels = (
        occasion.receiver or ANYTHING,
        occasion.args.get(0, "labels") or occasion.args.get(0, "index"),
    )
    if labels is None or labels.part is None or owner.rows is None:
        columns = occasion.arg("columns")
        if occasion.arg("axis").const in (1, "columns"):
            columns = labels or columns
        left = picked(owner, owner.but(site=None), constant(columns), dropped=True)
        if occasion.arg("inplace").const is True:
            rebind(occasion.frame, occasion.receiver_node, left)
        return left
    part = labels.part
    rest = Part(part.division, part.end, "rest")
    return divided(occasion.frame, occasion.node, owner, occasion.receiver_node, rest)
