import json
import random

from torch.utils.data import random_split

with open("debates.json") as handle:
    argument_data = json.load(handle)

arguments = [a for debate in argument_data for a in debate["arguments"]]
argument_pairs = [(a["claim"], a["premise"]) for a in arguments]
random.seed(0)
random.shuffle(argument_pairs)

n_test = len(argument_pairs) // 10
train_args, test_args = argument_pairs[n_test:], argument_pairs[:n_test]
n_dev = len(train_args) // 10
train_args, dev_args = random_split(train_args, [len(train_args) - n_dev, n_dev])
