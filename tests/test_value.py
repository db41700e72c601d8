"""The laws of values: what `join` (either), `mix` (both), `elements` and the bounds on knowledge must keep."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any

import hypothesis
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st

from mllint.facts import AUGMENTED, FACTS, LOGITS, NOISE, TRAIN, Fact
from mllint.lattice import elements, join, join_all, mix
from mllint.site import SELF, Site, condensed, root, within
from mllint.value import ANYTHING, NONE, UNKNOWN, Form, Known, Part, Step, Value, literal

ALL = list(FACTS.values())
SOME = [AUGMENTED, TRAIN, LOGITS, NOISE]
NODES = ("n", "m", "k")


Law = Callable[..., None]


def given(*strategies: st.SearchStrategy[Any]) -> Callable[[Law], Law]:
    """Hypothesis's `given` for nested values, which take a while to make on a busy machine."""
    patient = settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])
    return lambda law: patient(hypothesis.given(*strategies)(law))


def ways_of(value: Value) -> dict[Fact, bool]:
    """The facts of a value, each with whether it is sure."""
    return {fact: known.sure for fact, known in value.known.items()}


KNOWN = st.dictionaries(
    st.sampled_from(SOME), st.sampled_from([Known(True, None), Known(False, None)]), max_size=3
)
ROOTS = st.sampled_from([Site(node) for node in NODES])
SITES = st.recursive(
    ROOTS, lambda owners: st.builds(Site, st.sampled_from(NODES), owners), max_leaves=4
)
CONSTANTS = st.one_of(
    st.none(), st.booleans(), st.integers(-2, 2), st.sampled_from(["", "a"]), st.just(0.0)
)
PARTS = st.builds(
    Part, st.sampled_from("pq"), st.sampled_from([0, 1, 2]), st.sampled_from([1, 2, 3])
)


G, D = Site("generator"), Site("discriminator")
BODIES: list[dict[str, Any]] = [
    {},
    {"type": "torch.Tensor", "shape": (2, None), "site": G, "via": frozenset([G])},
    {"type": "torch.Tensor", "shape": (2, 3), "via": frozenset([D]), "rows": "r", "name": "x"},
    {"type": "torch.optim.Adam", "site": D, "holds": frozenset([G])},
    {"type": "list", "rows": "r", "part": Part("d", 0, 1)},
    {"type": "list", "rows": "s", "part": Part("d", 1, 2), "holds": frozenset([G, D])},
]


def things(inner: st.SearchStrategy[Value] | None = None) -> st.SearchStrategy[Value]:
    """Values nothing is the constant of; with `inner`, containers too."""
    fields: dict[str, st.SearchStrategy[Any]] = {"known": KNOWN}
    if inner is not None:
        some = st.lists(inner, max_size=2)
        fields["items"] = st.none() | some.map(tuple)
        fields["entries"] = st.none() | some.map(
            lambda values: dict(zip("ab", values, strict=False))
        )
        fields["element"] = st.none() | inner
        fields["attrs"] = some.map(lambda values: dict(zip("xy", values, strict=False)))
    return st.builds(lambda body, **rest: Value(**body, **rest), st.sampled_from(BODIES), **fields)


VALUES = st.recursive(
    st.builds(literal, CONSTANTS) | things(), lambda inner: things(inner), max_leaves=3
)


def copy_of(value: Value) -> Value:
    """The same knowledge in new objects, so that nothing is equal for being identical."""
    copied = value.but(known=dict(value.known))
    if value.items is not None:
        copied = copied.but(items=tuple(copy_of(item) for item in value.items))
    if value.element is not None:
        copied = copied.but(element=copy_of(value.element))
    if value.entries is not None:
        copied = copied.but(entries={key: copy_of(item) for key, item in value.entries.items()})
    return copied.but(attrs={key: copy_of(item) for key, item in value.attrs.items()})


# --- print -------------------------------------------------------------------------------------------------


@given(VALUES)
def test_equal_knowledge_has_equal_prints(value: Value) -> None:
    assert copy_of(value).print() == value.print()


@given(KNOWN)
def test_the_order_in_which_facts_were_learnt_is_no_knowledge(known: dict[Fact, Known]) -> None:
    backwards = dict(reversed(known.items()))
    assert Value(known=known).print() == Value(known=backwards).print()


@given(st.dictionaries(st.sampled_from("xyz"), VALUES))
def test_the_order_in_which_attributes_were_set_is_no_knowledge(attrs: dict[str, Value]) -> None:
    backwards = dict(reversed(attrs.items()))
    assert Value(attrs=attrs).print() == Value(attrs=backwards).print()


def test_different_constants_have_different_prints() -> None:
    alike = [1, True, 1.0, "1", (1,), b"1", None, 0, False, ""]
    assert len({literal(const).print() for const in alike}) == len(alike)
    assert Value("int").print() != literal(0).print()


@given(VALUES, st.sampled_from(SOME))
def test_a_fact_changes_the_print(value: Value, fact: Fact) -> None:
    assert value.lacking(fact).print() != value.lacking(fact).having(fact).print()
    assert (
        value.lacking(fact).having(fact).print()
        != value.lacking(fact).having(fact, sure=False).print()
    )


# --- join: either ------------------------------------------------------------------------------------------


@given(VALUES)
def test_either_of_two_that_are_the_same_is_that(value: Value) -> None:
    assert join(value, copy_of(value)).print() == value.print()


def flat(value: Value) -> Value:
    """A value without the steps by which it came by its facts: `join` keeps those of its first argument."""
    known = {
        f: Known(k.sure, None) for f, k in sorted(value.known.items(), key=lambda i: i[0].name)
    }
    copied = value.but(known=known)
    if value.items is not None:
        copied = copied.but(items=tuple(flat(item) for item in value.items))
    if value.element is not None:
        copied = copied.but(element=flat(value.element))
    if value.entries is not None:
        copied = copied.but(entries={key: flat(v) for key, v in sorted(value.entries.items())})
    return copied.but(attrs={key: flat(v) for key, v in sorted(value.attrs.items())})


@given(VALUES, VALUES)
def test_either_does_not_ask_which_came_first(a: Value, b: Value) -> None:
    assert flat(join(a, b)).print() == flat(join(b, a)).print()


@given(VALUES, VALUES, VALUES)
def test_facts_of_either_do_not_ask_which_met_first(a: Value, b: Value, c: Value) -> None:
    assert ways_of(join(join(a, b), c)) == ways_of(join(a, join(b, c)))


@given(VALUES, VALUES)
def test_a_fact_is_sure_of_either_if_it_is_sure_of_both(a: Value, b: Value) -> None:
    both = join(a, b)
    for fact in ALL:
        assert (fact in both) == (fact in a and fact in b)
        assert both.perhaps(fact) == (a.perhaps(fact) or b.perhaps(fact))


@given(VALUES, VALUES)
def test_what_is_said_of_either_is_true_of_each(a: Value, b: Value) -> None:
    """Only None is forgotten: a value that may be None is taken for what it is otherwise."""
    either = join(a, b)
    for one in (a, b):
        if one.const is None:
            continue
        assert either.const is UNKNOWN or either.const == one.const
        assert either.type in ("", one.type)
        assert either.site in (None, one.site)
        assert either.rows in (None, one.rows)
        assert either.part in (None, one.part)
        assert either.via >= one.via
        assert either.holds >= one.holds


@given(VALUES)
def test_none_says_nothing_of_what_it_stands_for_otherwise(value: Value) -> None:
    typed = value.but(type="torch.Tensor", const=UNKNOWN)
    either = join(NONE, typed)
    assert either.type == "torch.Tensor"
    assert not any(known.sure for known in either.known.values())


@given(st.lists(VALUES, min_size=1, max_size=4))
def test_any_one_of_several(values: list[Value]) -> None:
    any_one = join_all(values)
    for fact in ALL:
        assert (fact in any_one) == all(fact in value for value in values)
    assert join_all([]) is ANYTHING


def test_shapes_meet_dimension_by_dimension() -> None:
    a, b, c = (Value(shape=shape) for shape in ((2, 3), (2, 4), (2,)))
    assert join(a, b).shape == (2, None)
    assert join(a, c).shape is None
    assert join(a, ANYTHING).shape is None


# --- mix: both ---------------------------------------------------------------------------------------------


@given(st.lists(VALUES, max_size=4))
def test_the_whole_has_the_lineage_of_any_part_and_no_state(parts: list[Value]) -> None:
    whole = mix(parts)
    for fact in ALL:
        assert whole.perhaps(fact) == (fact.lineage and any(p.perhaps(fact) for p in parts))
        assert (fact in whole) == (fact.lineage and any(fact in part for part in parts))


@given(st.lists(VALUES, max_size=4))
def test_states_are_kept_where_they_are_asked_for(parts: list[Value]) -> None:
    whole = mix(parts, states=True)
    assert ways_of(whole) == {
        fact: any(fact in part for part in parts)
        for fact in ALL
        if any(part.perhaps(fact) for part in parts)
    }


@given(st.lists(VALUES, max_size=4))
def test_the_whole_came_through_the_networks_of_every_part(parts: list[Value]) -> None:
    whole = mix(parts)
    assert whole.via == union(part.via for part in parts)
    assert whole.holds == union(part.holds for part in parts)
    assert whole.rows == next((p.rows for p in parts if p.rows is not None), None)
    assert whole.const is UNKNOWN
    assert whole.site is None


def union(sets: Iterable[frozenset[Site]]) -> frozenset[Site]:
    return frozenset(site for sites in sets for site in sites)


@given(VALUES)
def test_mixing_again_changes_nothing(value: Value) -> None:
    once = mix([value])
    assert mix([once]).print() == once.print()
    assert mix([once, once]).print() == once.print()


def test_a_sure_part_outweighs_a_doubtful_one_whatever_their_order() -> None:
    sure, doubtful = ANYTHING.having(AUGMENTED), ANYTHING.having(AUGMENTED, sure=False)
    assert AUGMENTED in mix([doubtful, sure])
    assert AUGMENTED in mix([sure, doubtful])


# --- facts and their steps ---------------------------------------------------------------------------------


@given(VALUES, st.sampled_from(SOME))
def test_the_first_step_of_a_sure_fact_is_its_reason(value: Value, fact: Fact) -> None:
    first, second = Step("first", "a"), Step("second", "b")
    value = value.lacking(fact).having(fact, first)
    assert value.having(fact, second).why(fact) == first
    assert value.having(fact, second, sure=False).why(fact) == first


def test_a_sure_step_replaces_a_doubtful_one() -> None:
    doubtful = ANYTHING.having(TRAIN, Step("maybe", "a"), sure=False)
    assert TRAIN not in doubtful
    assert doubtful.perhaps(TRAIN)
    sure = doubtful.having(TRAIN, Step("surely", "b"))
    assert TRAIN in sure
    assert sure.why(TRAIN) == Step("surely", "b")


@given(VALUES, st.lists(st.sampled_from(SOME)))
def test_lacking_takes_away_what_it_names_and_nothing_else(value: Value, facts: list[Fact]) -> None:
    rest = {fact: sure for fact, sure in ways_of(value).items() if fact not in facts}
    assert ways_of(value.lacking(*facts)) == rest


@given(VALUES)
def test_a_changed_copy_leaves_the_original_alone(value: Value) -> None:
    before = value.print()
    changed = value.but(type="changed").having(NOISE).lacking(LOGITS)
    assert changed.type == "changed"
    assert copy_of(value).print() == before


# --- elements ----------------------------------------------------------------------------------------------


@given(st.lists(VALUES, min_size=1, max_size=3))
def test_an_element_is_any_one_of_the_items(items: list[Value]) -> None:
    any_one = join_all(items).print()
    of_list = elements(Value("list", items=tuple(items)))
    of_dict = elements(Value("dict", entries=dict(enumerate(items))))
    assert of_list is not None
    assert of_dict is not None
    assert of_list.print() == of_dict.print() == any_one


@given(VALUES, VALUES)
def test_what_is_said_of_any_element_goes_before_examples(example: Value, any_one: Value) -> None:
    assert elements(Value("list", items=(example,), element=any_one)) is any_one


def test_empty_and_unknown_containers_have_no_element() -> None:
    assert elements(ANYTHING) is None
    assert elements(Value("list", items=())) is None
    assert elements(Value("dict", entries={})) is None


@given(st.lists(VALUES, max_size=3), st.lists(VALUES, max_size=3))
def test_an_element_of_either_list_is_an_element_of_one(a: list[Value], b: list[Value]) -> None:
    either = elements(join(Value("list", items=tuple(a)), Value("list", items=tuple(b))))
    assert (either is None) == (not a and not b)
    if either is not None:
        for fact in ALL:
            assert (fact in either) == all(fact in value for value in a + b)


# --- parts -------------------------------------------------------------------------------------------------


@given(PARTS, PARTS)
def test_parts_beside_each_other_meet_at_a_cut_of_one_division(a: Part, b: Part) -> None:
    assert a.beside(b) == b.beside(a)
    if a.beside(b):
        assert a.division == b.division
        assert a.end == b.start or b.end == a.start


def test_a_part_is_not_beside_itself() -> None:
    train, test = Part("d", "start", 80), Part("d", 80, "end")
    assert train.beside(test)
    assert not train.beside(train)
    assert not train.beside(Part("other", 80, "end"))
    assert not train.beside(Part("d", 90, "end"))


# --- sites -------------------------------------------------------------------------------------------------


@given(SITES)
def test_every_object_is_within_its_outermost_owner(site: Site) -> None:
    assert within(site, frozenset([root(site)]))
    assert within(site, frozenset([site]))
    assert not within(site, frozenset())


def test_a_parameter_is_within_its_layer_and_its_network() -> None:
    network = Site("net")
    layer = Site("layer", network)
    weight = layer._replace(part="weight")
    assert within(weight, frozenset([layer]))
    assert within(weight, frozenset([network]))
    assert not within(network, frozenset([layer]))
    assert not within(weight, frozenset([SELF]))


@given(st.frozensets(SITES, max_size=8), SITES)
def test_condensing_loses_no_network(sites: frozenset[Site], owner: Site) -> None:
    few = condensed(sites, owner)
    if few == sites:
        return
    assert owner in few
    assert len(few) <= len({site for site in sites if not below(site, owner)}) + 4
    for site in sites:
        assert site in few or below(site, owner)
    for site in few:
        assert site in sites or site == owner
        assert not below(site, owner) or site.owner == owner
    assert condensed(few, owner) == few


def below(site: Site, owner: Site) -> bool:
    return site != owner and within(site, frozenset([owner]))


def test_a_few_sites_are_left_as_they_are() -> None:
    network = Site("net")
    sites = frozenset([Site("a", network), Site("b", Site("c", network))])
    assert condensed(sites, network) == sites


# --- forms -------------------------------------------------------------------------------------------------

FORMS = st.recursive(
    st.builds(lambda: Form("value", (), "leaf")),
    lambda inner: st.builds(
        lambda op, args, via: Form(op, tuple(args), "node", None, via),
        st.sampled_from(["add", "log"]),
        st.lists(inner | st.none() | st.integers(0, 2), min_size=1, max_size=2),
        st.frozensets(ROOTS, max_size=2),
    ),
    max_leaves=20,
)


def depth(form: Form) -> int:
    return 1 + max((depth(arg) for arg in form.args if isinstance(arg, Form)), default=0)


@given(FORMS, st.integers(1, 8))
def test_a_pruned_form_is_as_deep_as_asked(form: Form, limit: int) -> None:
    pruned = form.pruned(limit)
    assert depth(pruned) <= limit
    assert pruned.depth == depth(pruned)
    assert pruned.op == form.op
    assert len(pruned.args) == len(form.args)
    assert not pruned.via


@given(FORMS)
def test_forms_of_equal_terms_have_equal_prints(form: Form) -> None:
    again = Form(form.op, form.args, form.node, form.source, form.via, form.known, form.site)
    assert again.print == form.print
    assert depth(form) == form.depth


def test_a_form_forgets_what_lies_deep() -> None:
    form = Form("value", (), "leaf")
    for _ in range(50):
        form = Form("relu", (form,), "node")
    assert depth(form) == form.depth <= 8
