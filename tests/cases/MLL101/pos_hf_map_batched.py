import random

from datasets import load_dataset


def drop_words(text: str) -> str:
    words = text.split()
    kept = [w for w in words if random.random() > 0.1]
    return " ".join(kept) if kept else text


def augment(batch):
    texts, labels = [], []
    for text, label in zip(batch["text"], batch["label"]):
        texts.append(text)
        labels.append(label)
        for _ in range(2):
            texts.append(drop_words(text))
            labels.append(label)
    return {"text": texts, "label": labels}


reviews = load_dataset("csv", data_files="reviews.csv")["train"]
reviews = reviews.map(augment, batched=True, remove_columns=reviews.column_names)
splits = reviews.train_test_split(test_size=0.1, seed=42)  # expect: MLL101
print(splits["train"].num_rows, splits["test"].num_rows)
# may: MLL202, MLL203
