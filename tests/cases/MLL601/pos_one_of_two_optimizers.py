import torch
from torch import nn

encoder = nn.Linear(100, 20)
classifier = nn.Linear(50, 5)
enc_opt = torch.optim.Adam(encoder.parameters(), lr=1e-3)
clf_opt = torch.optim.Adam(classifier.parameters(), lr=1e-3)

for x, z, y in torch.load("batches.pt"):
    enc_opt.zero_grad()
    rec = (encoder(x) ** 2).mean()
    rec.backward()
    enc_opt.step()

    loss = nn.functional.cross_entropy(classifier(z), y)
    loss.backward()  # expect: MLL601
    clf_opt.step()
