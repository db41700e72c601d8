import random

from datasets import load_dataset


def with_shortened(batch):
    texts = batch["text"] + [t[: max(1, len(t) - random.randint(1, 5))] for t in batch["text"]]
    return {"text": texts, "label": batch["label"] * 2}


splits = load_dataset("csv", data_files="reviews.csv")["train"].train_test_split(test_size=0.1, seed=42)
splits["train"] = splits["train"].map(with_shortened, batched=True, remove_columns=splits["train"].column_names)
print(splits["train"].num_rows, splits["test"].num_rows)
# may: MLL202
