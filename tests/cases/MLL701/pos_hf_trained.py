import torch
from torch.utils.data import DataLoader
from transformers import AutoModelForSequenceClassification
from datasets import load_dataset

data = load_dataset("imdb")
train_loader = DataLoader(data["train"], batch_size=8, shuffle=True)
test_loader = DataLoader(data["test"], batch_size=8)
model = AutoModelForSequenceClassification.from_pretrained("bert-base-uncased")
optimizer = torch.optim.AdamW(model.parameters(), lr=2e-5)
model.train()
for batch in train_loader:
    loss = model(**batch).loss
    loss.backward()
    optimizer.step()
    optimizer.zero_grad()
hits = 0
with torch.no_grad():
    for batch in test_loader:
        logits = model(**batch).logits  # expect: MLL701
        hits += (logits.argmax(-1) == batch["labels"]).sum().item()
