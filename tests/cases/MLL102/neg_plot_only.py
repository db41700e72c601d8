import matplotlib.pyplot as plt
from imblearn.over_sampling import ADASYN, SMOTE
from sklearn.datasets import make_blobs

X, y = make_blobs([300, 30], random_state=0)
figure, axes = plt.subplots(1, 3)
axes[0].scatter(X[:, 0], X[:, 1], c=y)
for axis, sampler in zip(axes[1:], (SMOTE(), ADASYN())):
    more, labels = sampler.fit_resample(X, y)
    axis.scatter(more[:, 0], more[:, 1], c=labels)
    axis.set_title(type(sampler).__name__)
plt.savefig("samplers.png")
