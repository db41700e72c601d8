# imbalanced-learn 0.14: rows are made up, copied or left out

class ADASYN(imblearn.base.SamplerMixin):
    kind = "oversampler"
    def __init__(self, *, sampling_strategy='auto', random_state=None, n_neighbors=5): ...

class RandomOverSampler(imblearn.base.SamplerMixin):
    kind = "oversampler"
    def __init__(self, *, sampling_strategy='auto', random_state=None, shrinkage=None): ...

class SMOTE(imblearn.base.SamplerMixin):
    kind = "oversampler"
    def __init__(self, *, sampling_strategy='auto', random_state=None, k_neighbors=5): ...

class SMOTENC(imblearn.base.SamplerMixin):
    kind = "oversampler"
    def __init__(self, categorical_features, *, categorical_encoder=None, sampling_strategy='auto', random_state=None, k_neighbors=5): ...

class SMOTEN(imblearn.base.SamplerMixin):
    kind = "oversampler"
    def __init__(self, categorical_encoder=None, *, sampling_strategy='auto', random_state=None, k_neighbors=5): ...

class KMeansSMOTE(imblearn.base.SamplerMixin):
    kind = "oversampler"
    def __init__(self, *, sampling_strategy='auto', random_state=None, k_neighbors=2, n_jobs=None, kmeans_estimator=None, cluster_balance_threshold='auto', density_exponent='auto'): ...

class BorderlineSMOTE(imblearn.base.SamplerMixin):
    kind = "oversampler"
    def __init__(self, *, sampling_strategy='auto', random_state=None, k_neighbors=5, m_neighbors=10, kind='borderline-1'): ...

class SVMSMOTE(imblearn.base.SamplerMixin):
    kind = "oversampler"
    def __init__(self, *, sampling_strategy='auto', random_state=None, k_neighbors=5, m_neighbors=10, svm_estimator=None, out_step=0.5): ...
