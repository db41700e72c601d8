# albumentations 2.0

class ToTensorV2(albumentations.BasicTransform):
    random = False
    def __init__(self, transpose_mask=False, p=1.0): ...

class ToTensor3D(albumentations.BasicTransform):
    random = False
    def __init__(self, p=1.0): ...
