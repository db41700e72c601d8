"""Loops: known elements one by one, others for any of them, to a fixed point."""

for name in ("a", "b"):
    reveal(name)  # const="a" | const="b"
reveal(name)  # const="b"

total = 0
for i in range(100):
    total += i
reveal(total)  # const=?, type=int

for i, name in enumerate(["a", "b"]):
    reveal(name)  # const="a" | const="b"
    reveal(i)  # const=0 | const=1

for key, value in {"x": 1, "y": augment(rows)}.items():
    reveal(value)  # const=1, !augmented | augmented

for a, b in zip(["a", "b"], ["c", "d"]):
    reveal(b)  # const="c" | const="d"

for row in augment(rows):
    reveal(row)  # augmented

# what one round makes of the rows, later rounds start with
data = rows
for epoch in range(100):
    reveal(data)  # !augmented | augmented
    data = augment(data)
reveal(data)  # augmented

seen = rows
while unknown():
    seen = augment(seen)
    if stop():
        break
reveal(seen)  # augmented

while False:
    reveal(1)  # unreached
else:
    after = "else"
reveal(after)  # const="else"

count = 0
while count < 3:
    count += 1
reveal(count)  # type=int

# leaving early
found = None
for row in rows:
    if row:
        found = augment(row)
        break
else:
    found = rows
reveal(found)  # augmented?

for row in rows:
    if row:
        kept = 1
        continue
    kept = 2
reveal(kept)  # const=?, type=int


def first_of(items):
    for item in items:
        return augment(item)
    return None


reveal(first_of(rows))  # augmented?

# lists that are filled
filled = []
for row in rows:
    filled.append(augment(row))
reveal(filled)  # augmented
reveal(filled[0])  # augmented

three = []
for name in ["a", "b", "c"]:
    three.append(name)
reveal(three)  # items=3

for x in []:
    reveal(x)  # unreached

outer = []
for i in ["a", "b"]:
    for j in ["c", "d"]:
        outer.append(i + j)
reveal(outer)  # items=4

layer = make_layer()
for layer.size in ["s", "m"]:
    pass
reveal(layer.size)  # const="m"

for first, *others in [("a", "b", "c")]:
    reveal(others)  # items=2
