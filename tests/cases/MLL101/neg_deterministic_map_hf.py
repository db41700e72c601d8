from datasets import load_dataset
from transformers import AutoTokenizer

tok = AutoTokenizer.from_pretrained("bert-base-uncased")


def encode(batch):
    return tok(batch["text"], truncation=True, padding="max_length", max_length=128)


raw = load_dataset("imdb", split="train")
raw = raw.map(lambda r: {"text": r["text"].lower().replace("<br />", " ")})
raw = raw.map(encode, batched=True)
halves = raw.train_test_split(test_size=0.1, seed=42)
print(halves["train"].num_rows, halves["test"].num_rows)
