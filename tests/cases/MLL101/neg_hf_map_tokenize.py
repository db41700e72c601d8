from datasets import load_dataset
from transformers import AutoTokenizer

tok = AutoTokenizer.from_pretrained("bert-base-uncased")


def encode(batch):
    return tok(batch["text"], truncation=True, padding="max_length", max_length=128)


reviews = load_dataset("csv", data_files="reviews.csv")["train"]
reviews = reviews.map(encode, batched=True)
reviews = reviews.map(lambda r: {"length": len(r["text"])})
splits = reviews.train_test_split(test_size=0.1, seed=42)
print(splits["train"].num_rows, splits["test"].num_rows)
