import torch
from transformers import AutoModelForSequenceClassification

model = AutoModelForSequenceClassification.from_pretrained("bert-base-uncased", num_labels=3)
optimizer = torch.optim.AdamW(model.parameters(), lr=2e-5)
for batch in torch.load("batches.pt"):
    outputs = model(batch["input_ids"], labels=batch["labels"])
    outputs.loss.backward()
    optimizer.step()
    optimizer.zero_grad()
    probs = torch.softmax(outputs.logits, dim=-1)
    print(probs.max())
    loss = torch.nn.functional.cross_entropy(outputs.logits, batch["labels"])
