"""Every form of assignment binds what it says."""

number = 3
reveal(number)  # const=3, type=int

# one value, several targets
left = right = augment(rows)
reveal(left)  # augmented, site=copies
reveal(right)  # augmented, site=copies

# patterns
one, two = 1, "two"
reveal(one)  # const=1
reveal(two)  # const="two", type=str
(p, [q, r]) = 1, (2, 3)
reveal(q)  # const=2
reveal(r)  # const=3
one, two = two, one
reveal(one)  # const="two"
reveal(two)  # const=1

head, *rest = [1, 2, 3]
reveal(head)  # const=1
reveal(rest)  # items=2, type=list
*most, last = (1, 2, 3)
reveal(most)  # items=2
reveal(last)  # const=3
a, *middle, z = "x", augment(rows), "z"
reveal(middle)  # items=1, augmented
reveal(z)  # const="z"

clean, (dirty, label) = rows, (augment(rows), 0)
reveal(clean)  # !augmented
reveal(dirty)  # augmented
reveal(label)  # const=0

# of an unknown pair each piece has the lineage of the whole
x, y = augment(rows)
reveal(x)  # augmented
reveal(y)  # augmented

# annotated
count: int = 5
declared: str
reveal(count)  # const=5
reveal(declared)  # nothing

# walrus
if (size := 4) > 3:
    reveal(size)  # const=4
print(total := size + 1, total)
reveal(total)  # const=5

# augmented assignment, every operator
n = 7
n += 2
reveal(n)  # const=9
n -= 1
reveal(n)  # const=8
n *= 3
reveal(n)  # const=24
n //= 5
reveal(n)  # const=4
n **= 2
reveal(n)  # const=16
n %= 10
reveal(n)  # const=6
n <<= 2
reveal(n)  # const=24
n >>= 1
reveal(n)  # const=12
n |= 1
reveal(n)  # const=13
n &= 9
reveal(n)  # const=9
n ^= 1
reveal(n)  # const=8
n /= 2
reveal(n)  # const=4.0

words = "a"
words += "b"
reveal(words)  # const="ab"

names = ["a"]
names += ["b", "c"]
reveal(names)  # items=3
names *= 2
reveal(names)  # items=6

data = rows
data += augment(rows)
reveal(data)  # augmented

# attributes, elements and patterns of them
box = make_box()
box.value = 3
reveal(box.value)  # const=3
box.low, box.high = 0, 9
reveal(box.high)  # const=9
box.high += 1
reveal(box.high)  # const=10
table = {}
table["x"], table["y"] = augment(rows), 1
reveal(table["x"])  # augmented
reveal(table["y"])  # const=1, !augmented
table["y"] += 1
reveal(table["y"])  # const=2
cells = [1, 2, 3]
cells[1] = "two"
reveal(cells[1])  # const="two"
reveal(cells)  # items=3
cells[-1] = 0
reveal(cells[2])  # const=0
nested = {"inner": {"deep": 1}}
nested["inner"]["deep"] = 2
reveal(nested["inner"]["deep"])  # const=2
box.part.deep = 5
reveal(box.part.deep)  # const=5
first, *table["others"] = 1, 2, 3
reveal(table["others"])  # items=2

# a name that nothing in sight binds is an object like any other
imported_by_star.value = 3
reveal(imported_by_star.value)  # const=3

# deleting
gone = 3
del gone
reveal(gone)  # nothing
other, third = 1, 2
del (other, third)
reveal(third)  # nothing
del table["y"]
reveal(table.get("y", "missing"))  # const="missing"

# an alias sees what is done through the other name
original = [1]
alias = original
alias.append(2)
reveal(original)  # items=2; xfail: there is no heap, on purpose: a change is bound to the path it was made by
