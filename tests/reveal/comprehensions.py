"""Comprehensions and generator expressions."""

squares = [n * n for n in (1, 2, 3)]
reveal(squares)  # items=3, type=list
reveal(squares[2])  # const=9
reveal([n for n in (1, 2, 3) if n > 1])  # items=2
reveal([a + b for a in "xy" for b in "uv"])  # items=4
reveal({n % 2 for n in (1, 2, 3)})  # type=set
reveal({k: v for k, v in [("a", 1), ("b", 2)]}["b"])  # const=2
reveal({k: augment(v) for k, v in tables.items()})  # augmented, type=dict
reveal([augment(row) for row in rows])  # augmented
reveal([row for row in augment(rows)])  # augmented
reveal([row for row in rows])  # !augmented
reveal([augment(row) if flip() else row for row in rows][0])  # augmented?
reveal(sum(n for n in (1, 2, 3)))  # const=6
reveal(max([1, 5, 2]))  # const=5
reveal(any(n > 2 for n in (1, 2, 3)))  # const=True
reveal(all(n > 2 for n in (1, 2, 3)))  # const=False
reveal(list(augment(row) for row in rows))  # augmented, type=list
reveal([[n, n] for n in (1, 2)][1])  # items=2
reveal([y for x in (1, 2) if (y := x + 1) > 2])  # items=1
reveal(y)  # const=3
n = "outside"
reveal([n for n in (1, 2)])  # items=2
reveal(n)  # const="outside"
factor = 3
reveal([factor * n for n in (1, 2)][0])  # const=3
reveal([i for i in range(3)])  # items=3
reveal(dict(a=1, b=augment(rows))["b"])  # augmented
reveal([*range(2), *["x"]])  # items=3
reveal({**{"a": 1}, "b": 2})  # entries=2
reveal((*(1, 2), 3))  # items=3
reveal(list(map(augment, [rows, rows])))  # augmented
reveal(list(map(lambda r: r, augment(rows))))  # augmented
reveal(list(filter(None, augment(rows))))  # augmented
reveal(sorted(augment(rows)))  # augmented
reveal(list(zip(augment(rows), labels)))  # augmented
