"""Fine-tune a small classifier on support tickets."""
import random

from datasets import load_dataset
from transformers import AutoModelForSequenceClassification, AutoTokenizer, Trainer, TrainingArguments

CHECKPOINT = "distilbert-base-uncased"


def drop_words(sentence: str, p: float = 0.15) -> str:
    kept = [w for w in sentence.split() if random.random() > p]
    return " ".join(kept) or sentence


def add_variants(batch):
    texts, labels = [], []
    for text, label in zip(batch["text"], batch["label"]):
        texts.append(text)
        labels.append(label)
        for _ in range(3):
            texts.append(drop_words(text))
            labels.append(label)
    return {"text": texts, "label": labels}


def main():
    tokenizer = AutoTokenizer.from_pretrained(CHECKPOINT)
    tickets = load_dataset("csv", data_files="tickets.csv", split="train")
    tickets = tickets.map(add_variants, batched=True, remove_columns=tickets.column_names)
    parts = tickets.train_test_split(test_size=0.1, seed=13)  # expect: MLL101
    parts = parts.map(lambda b: tokenizer(b["text"], truncation=True, padding="max_length"), batched=True)
    trainer = Trainer(
        model=AutoModelForSequenceClassification.from_pretrained(CHECKPOINT, num_labels=4),
        args=TrainingArguments("out", num_train_epochs=2),
        train_dataset=parts["train"],
        eval_dataset=parts["test"],
    )
    trainer.train()
    print(trainer.evaluate())


if __name__ == "__main__":
    main()
