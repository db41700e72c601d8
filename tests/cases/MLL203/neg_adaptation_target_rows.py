import torch
from torchvision import datasets, transforms as T
# domain adaptation: target test images are used unlabelled in training, with augmentation
src = datasets.ImageFolder("amazon/train", T.Compose([T.RandomCrop(224), T.ToTensor()]))
tgt = datasets.ImageFolder("webcam/test", T.Compose([T.RandomCrop(224), T.ToTensor()]))
tgt_eval = datasets.ImageFolder("webcam/test", T.Compose([T.CenterCrop(224), T.ToTensor()]))
sl, tl, te = (torch.utils.data.DataLoader(d, 32) for d in (src, tgt, tgt_eval))
def fit(net, disc, opt):
    for (xs, ys), (xt, _) in zip(sl, tl):
        loss = torch.nn.functional.cross_entropy(net(xs), ys) + disc(net(xt)).mean()
        opt.zero_grad(); loss.backward(); opt.step()
    net.eval()
    with torch.no_grad():
        for x, y in te: print((net(x).argmax(1) == y).sum())
