import torch

SIZES = (30, 40, 40, 5)
weights = [torch.full((a, b), 0.05, requires_grad=True) for a, b in zip(SIZES, SIZES[1:])]  # expect: MLL302
biases = [torch.zeros(b, requires_grad=True) for b in SIZES[1:]]


def predict(x: torch.Tensor) -> torch.Tensor:
    for i, (w, b) in enumerate(zip(weights, biases)):
        x = x @ w + b
        if i < len(weights) - 1:
            x = torch.relu(x)
    return x


x, y = torch.randn(100, 30), torch.randint(0, 5, (100,))
opt = torch.optim.SGD([*weights, *biases], lr=0.1)
for _ in range(20):
    opt.zero_grad()
    torch.nn.functional.cross_entropy(predict(x), y).backward()
    opt.step()
