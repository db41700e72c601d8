import joblib
from sklearn.datasets import load_diabetes
from sklearn.linear_model import Ridge
from sklearn.model_selection import cross_val_score
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import StandardScaler

X, y = load_diabetes(return_X_y=True)
print(cross_val_score(make_pipeline(StandardScaler(), Ridge()), X, y).mean())
scaler = StandardScaler()
final = Ridge().fit(scaler.fit_transform(X), y)
joblib.dump((scaler, final), "final.joblib")
