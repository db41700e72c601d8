import torch
from torch import nn
from torch.utils.data import DataLoader, TensorDataset

texts = torch.randn(2000, 300)
votes = torch.rand(2000, 5) + 0.01
votes = votes / votes.sum(dim=1, keepdim=True)
loader = DataLoader(TensorDataset(texts, votes), batch_size=50, shuffle=True)

annotator = nn.Sequential(nn.Linear(300, 64), nn.Tanh(), nn.Linear(64, 5), nn.Softmax(dim=1))
optimizer = torch.optim.RMSprop(annotator.parameters(), lr=1e-3)
divergence = nn.KLDivLoss(reduction="batchmean")
for epoch in range(10):
    for text, vote in loader:
        predicted = annotator(text)
        loss = divergence(vote.log(), predicted)  # expect: MLL514
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
