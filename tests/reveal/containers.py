"""Lists, tuples, sets and dicts as containers of values that are followed."""

pair = [rows, augment(rows)]
reveal(pair)  # augmented, items=2
reveal(pair[0])  # !augmented
reveal(pair[1])  # augmented
reveal(pair[-1])  # augmented
reveal(pair[unknown()])  # augmented?
reveal(pair[:1])  # items=1
reveal(pair[::-1][0])  # augmented
reveal(pair + [3])  # items=3, augmented
reveal([0] * 3)  # items=3
reveal(len(pair))  # const=2

items = []
items.append(1)
items.append("two")
reveal(items)  # items=2
items.extend([3, 4])
reveal(items)  # items=4
items.insert(0, "zero")
reveal(items[0])  # const="zero"
reveal(items.pop())  # const=4
reveal(items)  # items=4
reveal(["zero", 1].pop(0))  # const="zero"
items = [1, 2, 3]
items.remove(1)
reveal(items)  # items=2
items = [1, 2]
items.clear()
reveal(items)  # items=0
order = ["a", "b"]
order.reverse()
reveal(order[0])  # const="b"
reveal(order.index("a"))  # const=1
reveal(list(reversed(["a", "b"]))[0])  # const="b"
reveal(order.copy())  # items=2

table = {"x": augment(rows), "n": 3}
reveal(table)  # augmented, entries=2
reveal(table["x"])  # augmented
reveal(table["n"])  # const=3, !augmented
reveal(table.get("n"))  # const=3
reveal(table.get("missing"))  # const=None
reveal(table.get("missing", 7))  # const=7
reveal(table.pop("n"))  # const=3
reveal(table)  # entries=1
table.update({"m": 4}, k=5)
reveal(table["m"])  # const=4
reveal(table["k"])  # const=5
reveal(table.setdefault("fresh", 6))  # const=6
reveal(table["fresh"])  # const=6
reveal(list({"a": 1}.keys())[0])  # const="a"
reveal(list({"a": 1}.values())[0])  # const=1
reveal(list({"a": 1})[0])  # const="a"
reveal(table[unknown()])  # augmented?
table[unknown()] = 3
reveal(table)  # augmented
reveal({"a": 1} | {"b": 2})  # entries=2
merged = {"a": 1}
merged |= {"b": 2}
reveal(merged["b"])  # const=2
reveal({1: "int", "1": "str"}[1])  # const="int"
reveal({(0, 1): "t"}[0, 1])  # const="t"
reveal("x" in table)  # const=True
reveal(dict([("a", 1)])["a"])  # const=1
reveal(dict(zip(["a", "b"], [1, augment(rows)]))["b"])  # augmented

groups = {}
for row in rows:
    groups.setdefault("k", []).append(augment(row))
reveal(groups["k"])  # augmented

from collections import Counter, OrderedDict, defaultdict, deque

by_label = defaultdict(list)
by_label["a"].append(augment(rows))
reveal(by_label["a"])  # augmented
reveal(by_label)  # augmented
queue = deque()
queue.append(augment(rows))
reveal(queue)  # augmented
reveal(OrderedDict([("a", 1)])["a"])  # const=1

unique = {1, 2}
unique.add(augment(rows))
reveal(unique)  # augmented
reveal(len({"a": 1, "b": 2}))  # const=2
reveal((1, augment(rows))[1])  # augmented
reveal(tuple([1, 2]))  # items=2, type=tuple
matrix = [[1, 2], [3, 4]]
reveal(matrix[1][0])  # const=3
matrix[1][0] = 9
reveal(matrix[1][0])  # const=9
matrix[0].append("x")
reveal(matrix[0])  # items=3
state = {"history": []}
state["history"].append(augment(rows))
reveal(state["history"])  # augmented
reveal(state["history"][0])  # augmented
