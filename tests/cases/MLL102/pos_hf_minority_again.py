from datasets import concatenate_datasets, load_dataset

reviews = load_dataset("csv", data_files="reviews.csv", split="train")
angry = reviews.filter(lambda row: row["stars"] == 1)
reviews = concatenate_datasets([reviews] + [angry] * 5).shuffle(seed=0)  # expect: MLL102
parts = reviews.train_test_split(test_size=0.1)
train, test = parts["train"], parts["test"]
