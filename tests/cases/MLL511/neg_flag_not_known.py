import argparse

import torch
import torch.nn.functional as F

parser = argparse.ArgumentParser()
parser.add_argument("--log", action="store_true")
args = parser.parse_args()


def normalise(scores):
    return F.log_softmax(scores, 1) if args.log else F.softmax(scores, 1)


scores, target = torch.load("scores.pt"), torch.load("target.pt")
out = normalise(scores)
if not args.log:
    out = out.log()
print(F.kl_div(out, target, reduction="batchmean"))
