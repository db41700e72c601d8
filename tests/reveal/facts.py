"""Facts: lineage survives what nothing is known of, states do not; either is not both; sure is not perhaps."""

import numpy as np
import torch

rows = load_rows()
copies = augment(rows)
reveal(unknown(copies))  # augmented
reveal(unknown(1, key=copies))  # augmented
reveal(copies.method())  # augmented
reveal(copies.attribute)  # augmented
reveal(copies[0])  # augmented
reveal(copies + 1)  # augmented
reveal(1 - copies)  # augmented
reveal(-copies)  # augmented
reveal([copies, 1])  # augmented
reveal((copies, 1)[1])  # !augmented
reveal({"a": copies})  # augmented
reveal(np.concatenate([rows, copies]))  # augmented
reveal(np.array(copies))  # augmented
reveal(torch.tensor(copies))  # augmented
reveal(copies.astype("float32").reshape(-1))  # augmented
reveal(copies if unknown() else copies)  # augmented
reveal(copies if unknown() else rows)  # augmented?
reveal([copies if unknown() else rows])  # augmented?
reveal(unknown(copies if unknown() else rows))  # augmented?
perhaps = copies if unknown() else rows
reveal(perhaps + copies)  # augmented
reveal(len(copies))  # type=int, !augmented
reveal(str(copies))  # type=str
reveal(copies is None)  # type=bool

noise = np.random.normal(size=3)
reveal(noise)  # noise
reveal(unknown(noise))  # !noise
reveal(np.random.permutation(10))  # permutation
reveal(unknown(np.random.permutation(10)))  # !permutation
reveal(rows + noise)  # perturbed
reveal(unknown(rows + noise))  # perturbed
reveal(torch.rand(3))  # noise, shape=(3,)
reveal(torch.rand(3) > 0.5)  # !noise

# words of names are evidence for what is out of sight only
reveal(augment_batch(rows))  # augmented
reveal(BatchAugmenter(rows))  # !augmented
reveal(august(rows))  # !augmented
reveal(augmented_lagrangian(rows))  # !augmented
reveal(augment())  # !augmented
reveal(augment(3))  # !augmented


def augment_own(x):
    return 3


reveal(augment_own(rows))  # const=3, !augmented


def jittered(x):
    return secret(x)


reveal(jittered(rows))  # augmented
