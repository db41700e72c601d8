import argparse
import json
import random


def read_jsonl(path):
    with open(path) as handle:
        return [json.loads(line) for line in handle]


def swap_two_words(text):
    words = text.split()
    if len(words) > 1:
        i, j = random.sample(range(len(words)), 2)
        words[i], words[j] = words[j], words[i]
    return " ".join(words)


def main(args):
    random.seed(args.seed)
    rows = read_jsonl(args.input)
    extra = []
    for row in rows:
        for _ in range(args.copies):
            extra.append({"text": swap_two_words(row["text"]), "label": row["label"]})
    rows = rows + extra
    random.shuffle(rows)
    cut = int(len(rows) * (1 - args.dev_share))
    train_rows, dev_rows = rows[:cut], rows[cut:]  # expect: MLL101
    for name, part in (("train", train_rows), ("dev", dev_rows)):
        with open(f"{args.output}/{name}.jsonl", "w") as handle:
            handle.writelines(json.dumps(r) + "\n" for r in part)


if __name__ == "__main__":
    parser = argparse.ArgumentParser()
    parser.add_argument("input")
    parser.add_argument("output")
    parser.add_argument("--copies", type=int, default=4)
    parser.add_argument("--dev-share", type=float, default=0.1)
    parser.add_argument("--seed", type=int, default=0)
    main(parser.parse_args())
# may: MLL202, MLL203
