"""What rules ask of a program: which rows train and which judge, what became of weights, what a training loop does.

Each module answers one question from the events and values of a `Block`. The answers are worked out once for all
rules that want them (`Block.once`). No rule's own business stands here, and nothing here edits a program.
"""
