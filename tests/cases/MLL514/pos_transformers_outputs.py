import torch, torch.nn as nn, torch.nn.functional as F
from transformers import AutoModelForSequenceClassification
teacher = AutoModelForSequenceClassification.from_pretrained("bert-base-uncased").eval()
student = AutoModelForSequenceClassification.from_pretrained("distilbert-base-uncased")
optimizer = torch.optim.AdamW(student.parameters(), lr=5e-5)
def train(loader, T=2.0):
    for batch in loader:
        with torch.no_grad():
            t_logits = teacher(**batch).logits
        s_logits = student(**batch).logits
        loss = F.kl_div(F.log_softmax(t_logits / T, dim=-1), F.softmax(s_logits / T, dim=-1), reduction="batchmean") * T * T  # expect: MLL514
        loss.backward()
        optimizer.step()
        optimizer.zero_grad()
