import torch
from torch import nn

model = nn.Transformer(d_model=32, nhead=4, num_encoder_layers=1, num_decoder_layers=1)
optimizer = torch.optim.AdamW(model.parameters(), lr=1e-4)
accumulate = 4

for i, (source, target) in enumerate(torch.load("pairs.pt")):
    output = model(source, target)
    loss = nn.functional.mse_loss(output, target) / accumulate
    loss.backward()  # expect: MLL601
    if (i + 1) % accumulate == 0:
        optimizer.step()
