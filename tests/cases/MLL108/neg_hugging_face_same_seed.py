from datasets import load_dataset
from transformers import Trainer, TrainingArguments

from classifier import make_model

reviews = load_dataset("yelp_polarity", split="train")
train_rows = reviews.train_test_split(test_size=0.1, seed=4)["train"]
eval_rows = reviews.train_test_split(test_size=0.1, seed=4)["test"]
small = reviews.shuffle(seed=1).select(range(100))
Trainer(make_model(), TrainingArguments("out"), train_dataset=train_rows, eval_dataset=eval_rows).train()
