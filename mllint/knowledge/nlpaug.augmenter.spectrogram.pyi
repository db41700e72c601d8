# nlpaug 1.1: augmenters; `augment` gives near copies of the data it takes

class SpectrogramAugmenter:
    random = True
    def __init__(self, action, zone=None, coverage=None, factor=None, name='Spectrogram_Aug', device='cpu', verbose=0, stateless=True, silence=False): ...
    def augment(self, data, n=1, num_thread=1) -> list[mix[data] & Perturbed]: ...

class FrequencyMaskingAug(SpectrogramAugmenter):
    random = True
    def __init__(self, name='FrequencyMasking_Aug', zone=(0.2, 0.8), coverage=1.0, factor=(40, 80), verbose=0, silence=False, stateless=True): ...

class LoudnessAug(SpectrogramAugmenter):
    random = True
    def __init__(self, name='Loudness_Aug', zone=(0.2, 0.8), coverage=1.0, factor=(0.5, 2), verbose=0, silence=False, stateless=True): ...

class TimeMaskingAug(SpectrogramAugmenter):
    random = True
    def __init__(self, name='TimeMasking_Aug', zone=(0.2, 0.8), coverage=1.0, verbose=0, silence=False, stateless=True): ...
