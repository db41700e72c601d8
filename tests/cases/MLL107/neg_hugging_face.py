from datasets import load_dataset

reviews = load_dataset("imdb", split="train")
parts = reviews.train_test_split(test_size=0.1, seed=1)
train_set, val_set = parts["train"], parts["test"]
print(train_set.num_rows, val_set.num_rows)
