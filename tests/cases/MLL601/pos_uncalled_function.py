import torch.nn.functional as F


def train_one_epoch(model, optimizer, loader, device, log_every=100):
    model.train()
    for step, (images, targets) in enumerate(loader):
        images, targets = images.to(device), targets.to(device)
        logits = model(images)
        loss = F.cross_entropy(logits, targets)
        loss.backward()  # expect: MLL601
        optimizer.step()
        if step % log_every == 0:
            print(step, loss.item())
