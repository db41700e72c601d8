import random

from datasets import concatenate_datasets, load_dataset


def shuffle_tokens(row):
    tokens = row["text"].split()
    random.shuffle(tokens)
    return {"text": " ".join(tokens)}


complaints = load_dataset("csv", data_files="complaints.csv", split="train")
parts = complaints.train_test_split(test_size=0.2, seed=1)
extra = parts["train"].map(shuffle_tokens)
train = concatenate_datasets([parts["train"], extra]).shuffle(seed=1)
test = parts["test"]
print(len(train), len(test))
