import torch
from torch.utils.data import DataLoader
from transformers import AutoModelForSequenceClassification, AutoTokenizer

tokenizer = AutoTokenizer.from_pretrained("bert-base-uncased")
# comes in evaluation mode
model = AutoModelForSequenceClassification.from_pretrained("bert-base-uncased")
test_loader = DataLoader(torch.load("test.pt"), batch_size=8)
with torch.no_grad():
    for batch in test_loader:
        print(model(**batch).logits.argmax(-1))
