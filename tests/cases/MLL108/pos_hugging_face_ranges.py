from datasets import load_dataset
from transformers import Trainer, TrainingArguments

from tagger import make_model

squad = load_dataset("squad", split="train")
train_part = squad.select(range(10000))
eval_part = squad.select(range(9000, 12000))  # expect: MLL108
trainer = Trainer(model=make_model(), args=TrainingArguments("out"), train_dataset=train_part, eval_dataset=eval_part)
trainer.train()
