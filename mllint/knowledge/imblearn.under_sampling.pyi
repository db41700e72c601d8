# imbalanced-learn 0.14: rows are made up, copied or left out

class ClusterCentroids(imblearn.base.SamplerMixin):
    kind = "undersampler"
    def __init__(self, *, sampling_strategy='auto', random_state=None, estimator=None, voting='auto'): ...

class CondensedNearestNeighbour(imblearn.base.SamplerMixin):
    kind = "undersampler"
    def __init__(self, *, sampling_strategy='auto', random_state=None, n_neighbors=None, n_seeds_S=1, n_jobs=None): ...

class EditedNearestNeighbours(imblearn.base.SamplerMixin):
    kind = "undersampler"
    def __init__(self, *, sampling_strategy='auto', n_neighbors=3, kind_sel='all', n_jobs=None): ...

class RepeatedEditedNearestNeighbours(imblearn.base.SamplerMixin):
    kind = "undersampler"
    def __init__(self, *, sampling_strategy='auto', n_neighbors=3, max_iter=100, kind_sel='all', n_jobs=None): ...

class AllKNN(imblearn.base.SamplerMixin):
    kind = "undersampler"
    def __init__(self, *, sampling_strategy='auto', n_neighbors=3, kind_sel='all', allow_minority=False, n_jobs=None): ...

class InstanceHardnessThreshold(imblearn.base.SamplerMixin):
    kind = "undersampler"
    def __init__(self, *, estimator=None, sampling_strategy='auto', random_state=None, cv=5, n_jobs=None): ...

class NearMiss(imblearn.base.SamplerMixin):
    kind = "undersampler"
    def __init__(self, *, sampling_strategy='auto', version=1, n_neighbors=3, n_neighbors_ver3=3, n_jobs=None): ...

class NeighbourhoodCleaningRule(imblearn.base.SamplerMixin):
    kind = "undersampler"
    def __init__(self, *, sampling_strategy='auto', edited_nearest_neighbours=None, n_neighbors=3, threshold_cleaning=0.5, n_jobs=None): ...

class OneSidedSelection(imblearn.base.SamplerMixin):
    kind = "undersampler"
    def __init__(self, *, sampling_strategy='auto', random_state=None, n_neighbors=None, n_seeds_S=1, n_jobs=None): ...

class RandomUnderSampler(imblearn.base.SamplerMixin):
    kind = "undersampler"
    def __init__(self, *, sampling_strategy='auto', random_state=None, replacement=False): ...

class TomekLinks(imblearn.base.SamplerMixin):
    kind = "undersampler"
    def __init__(self, *, sampling_strategy='auto', n_jobs=None): ...
