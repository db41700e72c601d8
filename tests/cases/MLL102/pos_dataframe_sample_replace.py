import pandas as pd
import torch
from torch import nn

frame = pd.read_parquet("clicks.parquet")
majority = frame[frame["clicked"] == 0]
minority = frame[frame["clicked"] == 1].sample(n=len(majority), replace=True, random_state=5)  # expect: MLL102
frame = pd.concat([majority, minority], ignore_index=True).sample(frac=1.0, random_state=5)

train = frame.sample(frac=0.8, random_state=6)
test = frame.drop(train.index)
x = torch.tensor(train.drop(columns="clicked").values, dtype=torch.float32)
y = torch.tensor(train["clicked"].values, dtype=torch.float32)
model = nn.Linear(x.shape[1], 1)
optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
for _ in range(200):
    optimizer.zero_grad()
    nn.functional.binary_cross_entropy_with_logits(model(x).squeeze(1), y).backward()
    optimizer.step()
x_test = torch.tensor(test.drop(columns="clicked").values, dtype=torch.float32)
print(((model(x_test).squeeze(1) > 0).numpy() == test["clicked"].values).mean())
