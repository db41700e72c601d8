import torch


class MLP(torch.nn.Module):
    def __init__(self, num_in, num_out, hidden=(64, 32)):
        super().__init__()
        layers = []
        for units in hidden:
            layers.append(torch.nn.Linear(num_in, units))
            layers.append(torch.nn.ReLU())
            num_in = units
        layers.append(torch.nn.Linear(num_in, num_out))
        layers.append(torch.nn.Softmax(dim=1))  # expect: MLL521
        self.model = torch.nn.Sequential(*layers)

    def forward(self, x):
        return self.model(torch.flatten(x, start_dim=1))


mlp = MLP(784, 10)
optim = torch.optim.Adam(mlp.parameters(), lr=1e-3)
for _ in range(10):
    features, targets = torch.rand(32, 1, 28, 28), torch.randint(0, 10, (32,))
    cost = torch.nn.functional.cross_entropy(mlp(features), targets)
    optim.zero_grad()
    cost.backward()
    optim.step()
