import torch


def mean_iou(network, loader, classes):
    hit = torch.zeros(classes)
    union = torch.zeros(classes)
    with torch.no_grad():
        for images, masks in loader:
            labels = network(images).argmax(dim=1)  # expect: MLL701
            for c in range(classes):
                hit[c] += ((labels == c) & (masks == c)).sum()
                union[c] += ((labels == c) | (masks == c)).sum()
    return (hit / union).mean().item()
