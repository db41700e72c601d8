"""Layers by themselves, initialised one by one, put together afterwards."""
import torch

linear1 = torch.nn.Linear(784, 512, bias=True)
linear2 = torch.nn.Linear(512, 512, bias=True)
linear3 = torch.nn.Linear(512, 512, bias=True)
linear4 = torch.nn.Linear(512, 512, bias=True)
linear5 = torch.nn.Linear(512, 10, bias=True)
relu = torch.nn.ReLU()

torch.nn.init.xavier_uniform_(linear1.weight)  # expect: MLL303
torch.nn.init.xavier_uniform_(linear2.weight)
torch.nn.init.xavier_uniform_(linear3.weight)
torch.nn.init.xavier_uniform_(linear4.weight)
torch.nn.init.xavier_uniform_(linear5.weight)

model = torch.nn.Sequential(linear1, relu, linear2, relu, linear3, relu, linear4, relu, linear5)
optimizer = torch.optim.Adam(model.parameters(), lr=1e-3)
X, Y = torch.rand(100, 784), torch.randint(0, 10, (100,))
for epoch in range(15):
    optimizer.zero_grad()
    cost = torch.nn.functional.cross_entropy(model(X), Y)
    cost.backward()
    optimizer.step()
