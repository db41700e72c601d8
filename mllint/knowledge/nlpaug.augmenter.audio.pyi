# nlpaug 1.1: augmenters; `augment` gives near copies of the data it takes

class AudioAugmenter:
    random = True
    def __init__(self, action, zone=None, coverage=None, factor=None, duration=None, name='Audio_Aug', device='cpu', verbose=0, stateless=True): ...
    def augment(self, data, n=1, num_thread=1) -> list[mix[data] & Perturbed]: ...

class CropAug(AudioAugmenter):
    random = True
    def __init__(self, sampling_rate=None, zone=(0.2, 0.8), coverage=0.1, duration=None, name='Crop_Aug', verbose=0, stateless=True): ...

class PolarityInverseAug(AudioAugmenter):
    random = True
    def __init__(self, zone=(0.2, 0.8), coverage=0.3, name='PolarityInverse_Aug', verbose=0, stateless=True): ...

class LoudnessAug(AudioAugmenter):
    random = True
    def __init__(self, zone=(0.2, 0.8), coverage=1.0, factor=(0.5, 2), name='Loudness_Aug', verbose=0, stateless=True): ...

class MaskAug(AudioAugmenter):
    random = True
    def __init__(self, sampling_rate=None, zone=(0.2, 0.8), coverage=1.0, duration=None, mask_with_noise=True, name='Mask_Aug', verbose=0, stateless=True): ...

class NoiseAug(AudioAugmenter):
    random = True
    def __init__(self, zone=(0.2, 0.8), coverage=1.0, color='white', noises=None, name='Noise_Aug', verbose=0, stateless=True): ...

class NormalizeAug(AudioAugmenter):
    random = True
    def __init__(self, method='max', zone=(0.2, 0.8), coverage=0.3, name='Normalize_Aug', verbose=0, stateless=True): ...

class PitchAug(AudioAugmenter):
    random = True
    def __init__(self, sampling_rate, zone=(0.2, 0.8), coverage=1.0, duration=None, factor=(-10, 10), name='Pitch_Aug', verbose=0, stateless=True): ...

class ShiftAug(AudioAugmenter):
    random = True
    def __init__(self, sampling_rate, duration=3, direction='random', shift_direction='random', name='Shift_Aug', verbose=0, stateless=True): ...

class SpeedAug(AudioAugmenter):
    random = True
    def __init__(self, zone=(0.2, 0.8), coverage=1.0, factor=(0.5, 2), name='Speed_Aug', verbose=0, stateless=True): ...

class VtlpAug(AudioAugmenter):
    random = True
    def __init__(self, sampling_rate, zone=(0.2, 0.8), coverage=0.1, fhi=4800, factor=(0.9, 1.1), name='Vtlp_Aug', verbose=0, stateless=True): ...
