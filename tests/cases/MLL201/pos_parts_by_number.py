import torch
import torch.utils.data as data
from torchvision import datasets, transforms as tf
class Net(torch.nn.Module):
    def __init__(self):
        super().__init__(); self.l = torch.nn.Linear(784, 10)
    def forward(self, x): return self.l(x.view(x.size(0), -1))
def run(loader, net, opt=None):
    total = 0
    for x, y in loader:
        out = net(x)
        loss = torch.nn.functional.cross_entropy(out, y)
        if opt is not None:
            opt.zero_grad(); loss.backward(); opt.step()
        total += loss.item()
    return total
mnist = datasets.MNIST(".", transform=tf.Compose([tf.RandomRotation(10), tf.ToTensor()]))
parts = data.random_split(mnist, [50000, 10000])  # expect: MLL201
net = Net(); opt = torch.optim.Adam(net.parameters())
for epoch in range(3):
    run(data.DataLoader(parts[0], 64, shuffle=True), net, opt)
    print(run(data.DataLoader(parts[1], 64), net))
