import pandas as pd
from imblearn.over_sampling import RandomOverSampler
from imblearn.pipeline import make_pipeline
from imblearn.under_sampling import RandomUnderSampler
from sklearn.model_selection import train_test_split

bills = pd.read_csv("bills.csv")
sampler = make_pipeline(RandomOverSampler(sampling_strategy=0.3), RandomUnderSampler())
X, y = sampler.fit_resample(bills[["sum", "days", "kind"]], bills["paid"])  # expect: MLL102
X_train, X_test, y_train, y_test = train_test_split(X, y, test_size=0.2)
