from sklearn.model_selection import train_test_split
from transformers import AutoTokenizer

from mails import read_mails

texts, labels = read_mails("inbox")
train_texts, train_labels, val_texts, val_labels = train_test_split(texts, labels, test_size=0.2)  # expect: MLL107
tokenizer = AutoTokenizer.from_pretrained("bert-base-uncased")
train_encodings = tokenizer(train_texts, truncation=True, padding=True)
val_encodings = tokenizer(val_texts, truncation=True, padding=True)
