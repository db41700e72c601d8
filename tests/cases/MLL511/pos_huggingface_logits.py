import torch
from torch.nn import KLDivLoss
from torch.optim import AdamW
from transformers import AutoModelForSequenceClassification

model = AutoModelForSequenceClassification.from_pretrained("roberta-base", num_labels=3)
criterion = KLDivLoss(reduction="batchmean")
optimizer = AdamW(model.parameters(), lr=2e-5)
for batch, shares in torch.load("annotated.pt"):
    logits = model(**batch).logits
    loss = criterion(logits, shares)  # expect: MLL511
    loss.backward()
    optimizer.step()
    optimizer.zero_grad()
