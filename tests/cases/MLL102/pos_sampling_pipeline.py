from imblearn.over_sampling import SMOTE
from imblearn.pipeline import Pipeline
from imblearn.under_sampling import RandomUnderSampler
from sklearn.datasets import make_classification
from sklearn.model_selection import train_test_split
from sklearn.tree import DecisionTreeClassifier

X, y = make_classification(n_samples=4000, weights=[0.97], random_state=1)
steps = [("over", SMOTE(sampling_strategy=0.2)), ("under", RandomUnderSampler(sampling_strategy=0.6))]
pipeline = Pipeline(steps=steps)
X, y = pipeline.fit_resample(X, y)  # expect: MLL102
X_train, X_test, y_train, y_test = train_test_split(X, y, test_size=0.3, random_state=1)
print(DecisionTreeClassifier().fit(X_train, y_train).score(X_test, y_test))
