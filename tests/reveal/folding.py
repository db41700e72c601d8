"""Constants are folded as Python would."""

reveal(2 + 3 * 4)  # const=14
reveal(-7 // 2)  # const=-4
reveal(7 % 3)  # const=1
reveal(2**10)  # const=1024
reveal(1 / 4)  # const=0.25
reveal(True + 1)  # const=2
reveal(~5)  # const=-6
reveal(+5)  # const=5
reveal(5 & 3 | 8)  # const=9
reveal(0x10 + 0b11 + 1_000)  # const=1019
reveal(1e3)  # const=1000.0
reveal(2j)  # type=complex
reveal(1 / 0)  # const=?
reveal("a" + 1)  # const=?
reveal(2 ** 10**8)  # const=?
reveal(1 << 10**8)  # const=?
reveal("-" * 10**9)  # const=?, type=str
reveal("ab" * 3)  # const="ababab"
reveal(b"ab" + b"c")  # const=b"abc"
reveal("one" "two")  # const="onetwo"
reveal("abc"[1])  # const="b"
reveal("abc"[1:])  # const="bc"
reveal("abc"[::-1])  # const="cba"
reveal(len("abc"))  # const=3
reveal("Conv2d".lower())  # const="conv2d"
reveal("Conv2d".find("Conv"))  # const=0
reveal("a,b".split(","))  # items=2
reveal("a,b".split(",")[1])  # const="b"
reveal("x".join(["a", "b"]))  # const="axb"
reveal("{}-{}".format("a", 1))  # const="a-1"
reveal("{name}".format(name="n"))  # const="n"
reveal("%s-%d" % ("a", 1))  # const="a-1"
reveal("train.csv".endswith((".csv", ".tsv")))  # const=True
reveal("  x ".strip())  # const="x"
reveal("a.b".rpartition("."))  # const=("a", ".", "b")
stem, _, ending = "a.b".rpartition(".")
reveal(ending)  # const="b"
reveal("abc".replace("b", "-"))  # const="a-c"
reveal("abc".upper().lower())  # const="abc"
name = "layer"
reveal(f"{name}_{3}")  # const="layer_3"
reveal(f"{name!r}")  # const="'layer'"
reveal(f"{3:03d}")  # const="003"
reveal(f"{name}" ".weight")  # const="layer.weight"
reveal(f"{{{name}}}")  # const="{layer}"
reveal(f"{name=}")  # const="name='layer'"
reveal(f"a\n{name}")  # const="a\nlayer"
reveal(f"{unknown()}")  # type=str, const=?
reveal(rf"\d{name}")  # const="\\dlayer"
reveal(int("3"))  # const=3
reveal(int(3.9))  # const=3
reveal(float("0.5"))  # const=0.5
reveal(str(12))  # const="12"
reveal(bool(""))  # const=False
reveal(bool([1]))  # const=True
reveal(abs(-3))  # const=3
reveal(round(2.567, 1))  # const=2.6
reveal(min(3, 1))  # const=1
reveal(max(1, 2, 3))  # const=3
reveal(sum([1, 2]))  # const=3
reveal(1 if "a" < "b" else 0)  # const=1
reveal(int(0.8 * 100))  # const=80
reveal(int(unknown()))  # type=int, const=?
reveal(3 * None)  # const=?
missing = None
scaled = 3 * missing
reveal(scaled)  # const=?
reveal(...)  # type=ellipsis
reveal(__name__)  # const="__main__"
reveal(__file__)  # const=?
