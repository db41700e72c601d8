from imblearn.over_sampling import SMOTENC


def equalise(frame, target, categorical):
    sampler = SMOTENC(categorical_features=categorical, random_state=0)
    return sampler.fit_resample(frame, target)  # expect: MLL102
