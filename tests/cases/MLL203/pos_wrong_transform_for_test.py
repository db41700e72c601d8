import torch, torchvision
from torchvision import transforms as T
transform_train = T.Compose([T.RandomCrop(32, padding=4), T.ToTensor()])
transform_test = T.Compose([T.ToTensor()])
trainset = torchvision.datasets.CIFAR10('./data', train=True, transform=transform_train)
testset = torchvision.datasets.CIFAR10('./data', train=False, transform=transform_train)  # expect: MLL203
trainloader = torch.utils.data.DataLoader(trainset, 128, shuffle=True)
testloader = torch.utils.data.DataLoader(testset, 100)
net = torchvision.models.resnet18(); opt = torch.optim.SGD(net.parameters(), .1); crit = torch.nn.CrossEntropyLoss()
def train(epoch):
    net.train()
    for batch_idx, (inputs, targets) in enumerate(trainloader):
        opt.zero_grad(); outputs = net(inputs); loss = crit(outputs, targets); loss.backward(); opt.step()
def test(epoch):
    net.eval(); correct = 0
    with torch.no_grad():
        for batch_idx, (inputs, targets) in enumerate(testloader):
            outputs = net(inputs)
            correct += outputs.max(1)[1].eq(targets).sum().item()
for epoch in range(200):
    train(epoch); test(epoch)
