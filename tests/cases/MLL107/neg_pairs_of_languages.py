from sklearn.model_selection import train_test_split

from bitext import read

english, german = read("europarl")
src_train, src_test, trg_train, trg_test = train_test_split(german, english, test_size=2000, random_state=0)
en_train, en_dev, de_train, de_dev = train_test_split(english, german, test_size=2000, random_state=0)
source_train, source_test, target_train, target_test = train_test_split(english, german)
