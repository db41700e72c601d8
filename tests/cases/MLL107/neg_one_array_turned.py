"""One array in two parts: whichever of them is called which, each row is in one."""
from sklearn.model_selection import train_test_split

from birds import files

test_files, train_files = train_test_split(files("calls"), test_size=0.8, random_state=0)
val_ids, train_ids = train_test_split(range(4000), train_size=400, random_state=1)
print(len(train_files), len(test_files), len(train_ids), len(val_ids))
