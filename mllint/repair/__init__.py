"""How programs are put right: each module makes the `Fix` of one kind of bug, or withholds it where it cannot be sure."""
