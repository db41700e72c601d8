# imbalanced-learn 0.14: rows are made up, copied or left out

class SMOTEENN(imblearn.base.SamplerMixin):
    kind = "oversampler"
    def __init__(self, *, sampling_strategy='auto', random_state=None, smote=None, enn=None, n_jobs=None): ...

class SMOTETomek(imblearn.base.SamplerMixin):
    kind = "oversampler"
    def __init__(self, *, sampling_strategy='auto', random_state=None, smote=None, tomek=None, n_jobs=None): ...
