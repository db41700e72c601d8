import random
from datasets import concatenate_datasets, load_dataset


def drop_words(row):
    words = row["text"].split()
    kept = [w for w in words if random.random() > 0.1]
    row["text"] = " ".join(kept)
    return row


reviews = load_dataset("imdb", split="train")
noisy = reviews.map(drop_words)
reviews = concatenate_datasets([reviews, noisy])
parts = reviews.train_test_split(test_size=0.1, seed=42)  # expect: MLL101
train_ds = parts["train"]
eval_ds = parts["test"]
print(len(train_ds), len(eval_ds))
