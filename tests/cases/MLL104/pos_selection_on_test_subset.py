from sklearn.datasets import fetch_20newsgroups
from sklearn.feature_extraction.text import TfidfVectorizer
from sklearn.feature_selection import SelectKBest, chi2
from sklearn.metrics import accuracy_score
from sklearn.svm import LinearSVC

train = fetch_20newsgroups(subset="train")
test = fetch_20newsgroups(subset="test")

vec = TfidfVectorizer(sublinear_tf=True, max_df=0.5, stop_words="english")
Xtr = vec.fit_transform(train.data)
Xte = vec.transform(test.data)

ch2 = SelectKBest(chi2, k=1000)
Xtr = ch2.fit_transform(Xtr, train.target)
Xte = ch2.fit_transform(Xte, test.target)  # expect: MLL104

svm = LinearSVC().fit(Xtr, train.target)
print(accuracy_score(test.target, svm.predict(Xte)))
