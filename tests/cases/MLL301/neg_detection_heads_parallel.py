import torch
from torch import nn


class AnchorHead(nn.Module):
    def __init__(self, ch=64, anchors=9, classes=20):
        super().__init__()
        self.tower = nn.Sequential(nn.Conv2d(ch, ch, 3, padding=1), nn.ReLU())
        self.cls_score = nn.Conv2d(ch, anchors * classes, 3, padding=1)
        self.bbox_pred = nn.Conv2d(ch, anchors * 4, 3, padding=1)
        self.centerness = nn.Conv2d(ch, anchors, 3, padding=1)
        for head in (self.cls_score, self.bbox_pred, self.centerness):
            nn.init.zeros_(head.weight)
            nn.init.zeros_(head.bias)

    def forward(self, fmap):
        t = self.tower(fmap)
        return self.cls_score(t), self.bbox_pred(t), self.centerness(t)


head = AnchorHead()
