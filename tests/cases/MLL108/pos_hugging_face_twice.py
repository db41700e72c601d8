from datasets import load_dataset
from transformers import Trainer, TrainingArguments

from classifier import make_model

reviews = load_dataset("yelp_polarity", split="train")
train_rows = reviews.train_test_split(test_size=0.1)["train"]
eval_rows = reviews.train_test_split(test_size=0.1)["test"]  # expect: MLL108
trainer = Trainer(
    model=make_model(),
    args=TrainingArguments("out"),
    train_dataset=train_rows,
    eval_dataset=eval_rows,
)
trainer.train()
print(trainer.evaluate())
