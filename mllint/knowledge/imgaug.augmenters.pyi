# imgaug 0.4: augmenters

class Augmenter:
    def __init__(self, seed=None, name=None, random_state='deprecated', deterministic='deprecated'): ...
    def __call__(self, *args, **kwargs) -> mix[kwargs] & Perturbed: ...
    def augment(self, return_batch=False, hooks=None, **kwargs) -> mix[kwargs] & Perturbed: ...
    def augment_image(self, image, hooks=None) -> mix[image] & Perturbed: ...
    def augment_images(self, images, parents=None, hooks=None) -> mix[images] & Perturbed: ...
    def augment_batch(self, batch, hooks=None) -> mix[batch] & Perturbed: ...
    def augment_segmentation_maps(self, segmaps, parents=None, hooks=None) -> mix[segmaps] & Perturbed: ...
    def augment_bounding_boxes(self, bounding_boxes_on_images, parents=None, hooks=None) -> mix[bounding_boxes_on_images] & Perturbed: ...
    def augment_keypoints(self, keypoints_on_images, parents=None, hooks=None) -> mix[keypoints_on_images] & Perturbed: ...
    def to_deterministic(self, n=None) -> self: ...

class Sequential(Augmenter):
    random = "children"
    def __init__(self, children=None, random_order=False, seed=None, name=None, random_state='deprecated', deterministic='deprecated'): ...

class SomeOf(Augmenter):
    random = True
    def __init__(self, n=None, children=None, random_order=False, seed=None, name=None, random_state='deprecated', deterministic='deprecated'): ...

class OneOf(SomeOf):
    random = True
    def __init__(self, children, seed=None, name=None, random_state='deprecated', deterministic='deprecated'): ...

class Sometimes(Augmenter):
    random = True
    def __init__(self, p=0.5, then_list=None, else_list=None, seed=None, name=None, random_state='deprecated', deterministic='deprecated'): ...

class WithChannels(Augmenter):
    random = True
    def __init__(self, channels=None, children=None, seed=None, name=None, random_state='deprecated', deterministic='deprecated'): ...

class Identity(Augmenter):
    random = False
    def __init__(self, seed=None, name=None, random_state='deprecated', deterministic='deprecated'): ...

class Noop(Identity):
    random = False
    def __init__(self, seed=None, name=None, random_state='deprecated', deterministic='deprecated'): ...

class Lambda(Augmenter):
    random = False
    def __init__(self, func_images=None, func_heatmaps=None, func_segmentation_maps=None, func_keypoints=None, func_bounding_boxes='keypoints', func_polygons='keypoints', func_line_strings='keypoints', seed=None, name=None, random_state='deprecated', deterministic='deprecated'): ...

class AssertLambda(Lambda):
    random = False
    def __init__(self, func_images=None, func_heatmaps=None, func_segmentation_maps=None, func_keypoints=None, func_bounding_boxes=None, func_polygons=None, func_line_strings=None, seed=None, name=None, random_state='deprecated', deterministic='deprecated'): ...

class AssertShape(Lambda):
    random = False
    def __init__(self, shape, check_images=True, check_heatmaps=True, check_segmentation_maps=True, check_keypoints=True, check_bounding_boxes=True, check_polygons=True, check_line_strings=True, seed=None, name=None, random_state='deprecated', deterministic='deprecated'): ...

class ChannelShuffle(Augmenter):
    random = True
    def __init__(self, p=1.0, channels=None, seed=None, name=None, random_state='deprecated', deterministic='deprecated'): ...

class RemoveCBAsByOutOfImageFraction(Augmenter):
    random = False
    def __init__(self, fraction, seed=None, name=None, random_state='deprecated', deterministic='deprecated'): ...

class ClipCBAsToImagePlanes(Augmenter):
    random = False
    def __init__(self, seed=None, name=None, random_state='deprecated', deterministic='deprecated'): ...

class Add(Augmenter):
    random = True
    def __init__(self, value=(-20, 20), per_channel=False, seed=None, name=None, random_state='deprecated', deterministic='deprecated'): ...

class AddElementwise(Augmenter):
    random = True
    def __init__(self, value=(-20, 20), per_channel=False, seed=None, name=None, random_state='deprecated', deterministic='deprecated'): ...

class AdditiveGaussianNoise(AddElementwise):
    random = True
    def __init__(self, loc=0, scale=(0, 15), per_channel=False, seed=None, name=None, random_state='deprecated', deterministic='deprecated'): ...

class AdditiveLaplaceNoise(AddElementwise):
    random = True
    def __init__(self, loc=0, scale=(0, 15), per_channel=False, seed=None, name=None, random_state='deprecated', deterministic='deprecated'): ...

class AdditivePoissonNoise(AddElementwise):
    random = True
    def __init__(self, lam=(0.0, 15.0), per_channel=False, seed=None, name=None, random_state='deprecated', deterministic='deprecated'): ...

class Multiply(Augmenter):
    random = True
    def __init__(self, mul=(0.8, 1.2), per_channel=False, seed=None, name=None, random_state='deprecated', deterministic='deprecated'): ...

class MultiplyElementwise(Augmenter):
    random = True
    def __init__(self, mul=(0.8, 1.2), per_channel=False, seed=None, name=None, random_state='deprecated', deterministic='deprecated'): ...

class Cutout(Augmenter):
    random = True
    def __init__(self, nb_iterations=1, position='uniform', size=0.2, squared=True, fill_mode='constant', cval=128, fill_per_channel=False, seed=None, name=None, random_state='deprecated', deterministic='deprecated'): ...

class Dropout(MultiplyElementwise):
    random = True
    def __init__(self, p=(0.0, 0.05), per_channel=False, seed=None, name=None, random_state='deprecated', deterministic='deprecated'): ...

class CoarseDropout(MultiplyElementwise):
    random = True
    def __init__(self, p=(0.02, 0.1), size_px=None, size_percent=None, per_channel=False, min_size=3, seed=None, name=None, random_state='deprecated', deterministic='deprecated'): ...

class Dropout2d(Augmenter):
    random = True
    def __init__(self, p=0.1, nb_keep_channels=1, seed=None, name=None, random_state='deprecated', deterministic='deprecated'): ...

class TotalDropout(Augmenter):
    random = True
    def __init__(self, p=1, seed=None, name=None, random_state='deprecated', deterministic='deprecated'): ...

class ReplaceElementwise(Augmenter):
    random = True
    def __init__(self, mask, replacement, per_channel=False, seed=None, name=None, random_state='deprecated', deterministic='deprecated'): ...

class SaltAndPepper(ReplaceElementwise):
    random = True
    def __init__(self, p=(0.0, 0.03), per_channel=False, seed=None, name=None, random_state='deprecated', deterministic='deprecated'): ...

class ImpulseNoise(SaltAndPepper):
    random = True
    def __init__(self, p=(0.0, 0.03), seed=None, name=None, random_state='deprecated', deterministic='deprecated'): ...

class CoarseSaltAndPepper(ReplaceElementwise):
    random = True
    def __init__(self, p=(0.02, 0.1), size_px=None, size_percent=None, per_channel=False, min_size=3, seed=None, name=None, random_state='deprecated', deterministic='deprecated'): ...

class Salt(ReplaceElementwise):
    random = True
    def __init__(self, p=(0.0, 0.03), per_channel=False, seed=None, name=None, random_state='deprecated', deterministic='deprecated'): ...

class CoarseSalt(ReplaceElementwise):
    random = True
    def __init__(self, p=(0.02, 0.1), size_px=None, size_percent=None, per_channel=False, min_size=3, seed=None, name=None, random_state='deprecated', deterministic='deprecated'): ...

class Pepper(ReplaceElementwise):
    random = True
    def __init__(self, p=(0.0, 0.05), per_channel=False, seed=None, name=None, random_state='deprecated', deterministic='deprecated'): ...

class CoarsePepper(ReplaceElementwise):
    random = True
    def __init__(self, p=(0.02, 0.1), size_px=None, size_percent=None, per_channel=False, min_size=3, seed=None, name=None, random_state='deprecated', deterministic='deprecated'): ...

class Invert(Augmenter):
    random = True
    def __init__(self, p=1, per_channel=False, min_value=None, max_value=None, threshold=None, invert_above_threshold=0.5, seed=None, name=None, random_state='deprecated', deterministic='deprecated'): ...

class Solarize(Invert):
    random = True
    def __init__(self, p=1, per_channel=False, min_value=None, max_value=None, threshold=..., invert_above_threshold=True, seed=None, name=None, random_state='deprecated', deterministic='deprecated'): ...

class JpegCompression(Augmenter):
    random = True
    def __init__(self, compression=(0, 100), seed=None, name=None, random_state='deprecated', deterministic='deprecated'): ...

class Cartoon(Augmenter):
    random = True
    def __init__(self, blur_ksize=(1, 5), segmentation_size=(0.8, 1.2), saturation=(1.5, 2.5), edge_prevalence=(0.9, 1.1), from_colorspace=..., seed=None, name=None, random_state='deprecated', deterministic='deprecated'): ...

class BlendAlpha(Augmenter):
    random = True
    def __init__(self, factor=(0.0, 1.0), foreground=None, background=None, per_channel=False, seed=None, name=None, random_state='deprecated', deterministic='deprecated'): ...

class BlendAlphaMask(Augmenter):
    random = True
    def __init__(self, mask_generator, foreground=None, background=None, seed=None, name=None, random_state='deprecated', deterministic='deprecated'): ...

class BlendAlphaElementwise(BlendAlphaMask):
    random = True
    def __init__(self, factor=(0.0, 1.0), foreground=None, background=None, per_channel=False, seed=None, name=None, random_state='deprecated', deterministic='deprecated'): ...

class BlendAlphaSimplexNoise(BlendAlphaElementwise):
    random = True
    def __init__(self, foreground=None, background=None, per_channel=False, size_px_max=(2, 16), upscale_method=None, iterations=(1, 3), aggregation_method='max', sigmoid=True, sigmoid_thresh=None, seed=None, name=None, random_state='deprecated', deterministic='deprecated'): ...

class BlendAlphaFrequencyNoise(BlendAlphaElementwise):
    random = True
    def __init__(self, exponent=(-4, 4), foreground=None, background=None, per_channel=False, size_px_max=(4, 16), upscale_method=None, iterations=(1, 3), aggregation_method=..., sigmoid=0.5, sigmoid_thresh=None, seed=None, name=None, random_state='deprecated', deterministic='deprecated'): ...

class BlendAlphaSomeColors(BlendAlphaMask):
    random = True
    def __init__(self, foreground=None, background=None, nb_bins=(5, 15), smoothness=(0.1, 0.3), alpha=..., rotation_deg=(0, 360), from_colorspace='RGB', seed=None, name=None, random_state='deprecated', deterministic='deprecated'): ...

class BlendAlphaHorizontalLinearGradient(BlendAlphaMask):
    random = True
    def __init__(self, foreground=None, background=None, min_value=(0.0, 0.2), max_value=(0.8, 1.0), start_at=(0.0, 0.2), end_at=(0.8, 1.0), seed=None, name=None, random_state='deprecated', deterministic='deprecated'): ...

class BlendAlphaVerticalLinearGradient(BlendAlphaMask):
    random = True
    def __init__(self, foreground=None, background=None, min_value=(0.0, 0.2), max_value=(0.8, 1.0), start_at=(0.0, 0.2), end_at=(0.8, 1.0), seed=None, name=None, random_state='deprecated', deterministic='deprecated'): ...

class BlendAlphaRegularGrid(BlendAlphaMask):
    random = True
    def __init__(self, nb_rows, nb_cols, foreground=None, background=None, alpha=..., seed=None, name=None, random_state='deprecated', deterministic='deprecated'): ...

class BlendAlphaCheckerboard(BlendAlphaMask):
    random = True
    def __init__(self, nb_rows, nb_cols, foreground=None, background=None, seed=None, name=None, random_state='deprecated', deterministic='deprecated'): ...

class BlendAlphaSegMapClassIds(BlendAlphaMask):
    random = True
    def __init__(self, class_ids, foreground=None, background=None, nb_sample_classes=None, seed=None, name=None, random_state='deprecated', deterministic='deprecated'): ...

class BlendAlphaBoundingBoxes(BlendAlphaMask):
    random = True
    def __init__(self, labels, foreground=None, background=None, nb_sample_labels=None, seed=None, name=None, random_state='deprecated', deterministic='deprecated'): ...

class GaussianBlur(Augmenter):
    random = True
    def __init__(self, sigma=(0.0, 3.0), seed=None, name=None, random_state='deprecated', deterministic='deprecated'): ...

class AverageBlur(Augmenter):
    random = True
    def __init__(self, k=(1, 7), seed=None, name=None, random_state='deprecated', deterministic='deprecated'): ...

class MedianBlur(Augmenter):
    random = True
    def __init__(self, k=(1, 7), seed=None, name=None, random_state='deprecated', deterministic='deprecated'): ...

class BilateralBlur(Augmenter):
    random = True
    def __init__(self, d=(1, 9), sigma_color=(10, 250), sigma_space=(10, 250), seed=None, name=None, random_state='deprecated', deterministic='deprecated'): ...

class MotionBlur(Convolve):
    random = True
    def __init__(self, k=(3, 7), angle=(0, 360), direction=(-1.0, 1.0), order=1, seed=None, name=None, random_state='deprecated', deterministic='deprecated'): ...

class MeanShiftBlur(Augmenter):
    random = True
    def __init__(self, spatial_radius=(5.0, 40.0), color_radius=(5.0, 40.0), seed=None, name=None, random_state='deprecated', deterministic='deprecated'): ...

class RandAugment(Sequential):
    random = True
    def __init__(self, n=2, m=(6, 12), cval=128, seed=None, name=None, random_state='deprecated', deterministic='deprecated'): ...

class WithColorspace(Augmenter):
    random = False
    def __init__(self, to_colorspace, from_colorspace=..., children=None, seed=None, name=None, random_state='deprecated', deterministic='deprecated'): ...

class WithBrightnessChannels(Augmenter):
    random = True
    def __init__(self, children=None, to_colorspace=..., from_colorspace='RGB', seed=None, name=None, random_state='deprecated', deterministic='deprecated'): ...

class MultiplyAndAddToBrightness(WithBrightnessChannels):
    random = True
    def __init__(self, mul=(0.7, 1.3), add=(-30, 30), to_colorspace=..., from_colorspace='RGB', random_order=True, seed=None, name=None, random_state='deprecated', deterministic='deprecated'): ...

class MultiplyBrightness(MultiplyAndAddToBrightness):
    random = True
    def __init__(self, mul=(0.7, 1.3), to_colorspace=..., from_colorspace='RGB', seed=None, name=None, random_state='deprecated', deterministic='deprecated'): ...

class AddToBrightness(MultiplyAndAddToBrightness):
    random = True
    def __init__(self, add=(-30, 30), to_colorspace=..., from_colorspace='RGB', seed=None, name=None, random_state='deprecated', deterministic='deprecated'): ...

class WithHueAndSaturation(Augmenter):
    random = True
    def __init__(self, children=None, from_colorspace='RGB', seed=None, name=None, random_state='deprecated', deterministic='deprecated'): ...

class MultiplyHueAndSaturation(WithHueAndSaturation):
    random = True
    def __init__(self, mul=None, mul_hue=None, mul_saturation=None, per_channel=False, from_colorspace='RGB', seed=None, name=None, random_state='deprecated', deterministic='deprecated'): ...

class MultiplyHue(MultiplyHueAndSaturation):
    random = True
    def __init__(self, mul=(-3.0, 3.0), from_colorspace='RGB', seed=None, name=None, random_state='deprecated', deterministic='deprecated'): ...

class MultiplySaturation(MultiplyHueAndSaturation):
    random = True
    def __init__(self, mul=(0.0, 3.0), from_colorspace='RGB', seed=None, name=None, random_state='deprecated', deterministic='deprecated'): ...

class RemoveSaturation(MultiplySaturation):
    random = True
    def __init__(self, mul=1, from_colorspace=..., seed=None, name=None, random_state='deprecated', deterministic='deprecated'): ...

class AddToHueAndSaturation(Augmenter):
    random = True
    def __init__(self, value=None, value_hue=None, value_saturation=None, per_channel=False, from_colorspace='RGB', seed=None, name=None, random_state='deprecated', deterministic='deprecated'): ...

class AddToHue(AddToHueAndSaturation):
    random = True
    def __init__(self, value=(-255, 255), from_colorspace=..., seed=None, name=None, random_state='deprecated', deterministic='deprecated'): ...

class AddToSaturation(AddToHueAndSaturation):
    random = True
    def __init__(self, value=(-75, 75), from_colorspace='RGB', seed=None, name=None, random_state='deprecated', deterministic='deprecated'): ...

class ChangeColorspace(Augmenter):
    random = False
    def __init__(self, to_colorspace, from_colorspace=..., alpha=1.0, seed=None, name=None, random_state='deprecated', deterministic='deprecated'): ...

class Grayscale(ChangeColorspace):
    random = True
    def __init__(self, alpha=1, from_colorspace=..., seed=None, name=None, random_state='deprecated', deterministic='deprecated'): ...

class ChangeColorTemperature(Augmenter):
    random = True
    def __init__(self, kelvin=(1000, 11000), from_colorspace=..., seed=None, name=None, random_state='deprecated', deterministic='deprecated'): ...

class KMeansColorQuantization(Augmenter):
    random = True
    def __init__(self, n_colors=(2, 16), from_colorspace=..., to_colorspace=..., max_size=128, interpolation='linear', seed=None, name=None, random_state='deprecated', deterministic='deprecated'): ...

class UniformColorQuantization(Augmenter):
    random = False
    def __init__(self, n_colors=(2, 16), from_colorspace=..., to_colorspace=None, max_size=None, interpolation='linear', seed=None, name=None, random_state='deprecated', deterministic='deprecated'): ...

class UniformColorQuantizationToNBits(Augmenter):
    random = False
    def __init__(self, nb_bits=(1, 8), from_colorspace=..., to_colorspace=None, max_size=None, interpolation='linear', seed=None, name=None, random_state='deprecated', deterministic='deprecated'): ...

class Posterize(UniformColorQuantizationToNBits):
    random = True
    def __init__(self, nb_bits=(1, 8), from_colorspace=..., to_colorspace=None, max_size=None, interpolation='linear', seed=None, name=None, random_state='deprecated', deterministic='deprecated'): ...

class GammaContrast(Augmenter):
    random = True
    def __init__(self, gamma=(0.7, 1.7), per_channel=False, seed=None, name=None, random_state='deprecated', deterministic='deprecated'): ...

class SigmoidContrast(Augmenter):
    random = True
    def __init__(self, gain=(5, 6), cutoff=(0.3, 0.6), per_channel=False, seed=None, name=None, random_state='deprecated', deterministic='deprecated'): ...

class LogContrast(Augmenter):
    random = True
    def __init__(self, gain=(0.4, 1.6), per_channel=False, seed=None, name=None, random_state='deprecated', deterministic='deprecated'): ...

class LinearContrast(Augmenter):
    random = True
    def __init__(self, alpha=(0.6, 1.4), per_channel=False, seed=None, name=None, random_state='deprecated', deterministic='deprecated'): ...

class AllChannelsCLAHE(Augmenter):
    random = True
    def __init__(self, clip_limit=(0.1, 8), tile_grid_size_px=(3, 12), tile_grid_size_px_min=3, per_channel=False, seed=None, name=None, random_state='deprecated', deterministic='deprecated'): ...

class CLAHE(Augmenter):
    random = True
    def __init__(self, clip_limit=(0.1, 8), tile_grid_size_px=(3, 12), tile_grid_size_px_min=3, from_colorspace=..., to_colorspace=..., seed=None, name=None, random_state='deprecated', deterministic='deprecated'): ...

class AllChannelsHistogramEqualization(Augmenter):
    random = False
    def __init__(self, seed=None, name=None, random_state='deprecated', deterministic='deprecated'): ...

class HistogramEqualization(Augmenter):
    random = False
    def __init__(self, from_colorspace=..., to_colorspace=..., seed=None, name=None, random_state='deprecated', deterministic='deprecated'): ...

class Convolve(Augmenter):
    random = True
    def __init__(self, matrix=None, seed=None, name=None, random_state='deprecated', deterministic='deprecated'): ...

class Sharpen(Convolve):
    random = True
    def __init__(self, alpha=(0.0, 0.2), lightness=(0.8, 1.2), seed=None, name=None, random_state='deprecated', deterministic='deprecated'): ...

class Emboss(Convolve):
    random = True
    def __init__(self, alpha=(0.0, 1.0), strength=(0.25, 1.0), seed=None, name=None, random_state='deprecated', deterministic='deprecated'): ...

class EdgeDetect(Convolve):
    random = True
    def __init__(self, alpha=(0.0, 0.75), seed=None, name=None, random_state='deprecated', deterministic='deprecated'): ...

class DirectedEdgeDetect(Convolve):
    random = True
    def __init__(self, alpha=(0.0, 0.75), direction=(0.0, 1.0), seed=None, name=None, random_state='deprecated', deterministic='deprecated'): ...

class Canny(Augmenter):
    random = True
    def __init__(self, alpha=(0.0, 1.0), hysteresis_thresholds=..., sobel_kernel_size=(3, 7), colorizer=None, seed=None, name=None, random_state='deprecated', deterministic='deprecated'): ...

class Fliplr(Augmenter):
    random = True
    def __init__(self, p=1, seed=None, name=None, random_state='deprecated', deterministic='deprecated'): ...

class Flipud(Augmenter):
    random = True
    def __init__(self, p=1, seed=None, name=None, random_state='deprecated', deterministic='deprecated'): ...

class Affine(Augmenter):
    random = True
    def __init__(self, scale=None, translate_percent=None, translate_px=None, rotate=None, shear=None, order=1, cval=0, mode='constant', fit_output=False, backend='auto', seed=None, name=None, random_state='deprecated', deterministic='deprecated'): ...

class ScaleX(Affine):
    random = True
    def __init__(self, scale=(0.5, 1.5), order=1, cval=0, mode='constant', fit_output=False, backend='auto', seed=None, name=None, random_state='deprecated', deterministic='deprecated'): ...

class ScaleY(Affine):
    random = True
    def __init__(self, scale=(0.5, 1.5), order=1, cval=0, mode='constant', fit_output=False, backend='auto', seed=None, name=None, random_state='deprecated', deterministic='deprecated'): ...

class TranslateX(Affine):
    random = True
    def __init__(self, percent=None, px=None, order=1, cval=0, mode='constant', fit_output=False, backend='auto', seed=None, name=None, random_state='deprecated', deterministic='deprecated'): ...

class TranslateY(Affine):
    random = True
    def __init__(self, percent=None, px=None, order=1, cval=0, mode='constant', fit_output=False, backend='auto', seed=None, name=None, random_state='deprecated', deterministic='deprecated'): ...

class Rotate(Affine):
    random = True
    def __init__(self, rotate=(-30, 30), order=1, cval=0, mode='constant', fit_output=False, backend='auto', seed=None, name=None, random_state='deprecated', deterministic='deprecated'): ...

class ShearX(Affine):
    random = True
    def __init__(self, shear=(-30, 30), order=1, cval=0, mode='constant', fit_output=False, backend='auto', seed=None, name=None, random_state='deprecated', deterministic='deprecated'): ...

class ShearY(Affine):
    random = True
    def __init__(self, shear=(-30, 30), order=1, cval=0, mode='constant', fit_output=False, backend='auto', seed=None, name=None, random_state='deprecated', deterministic='deprecated'): ...

class AffineCv2(Augmenter):
    random = True
    def __init__(self, scale=1.0, translate_percent=None, translate_px=None, rotate=0.0, shear=0.0, order=..., cval=0, mode=..., seed=None, name=None, random_state='deprecated', deterministic='deprecated'): ...

class PiecewiseAffine(Augmenter):
    random = True
    def __init__(self, scale=(0.0, 0.04), nb_rows=(2, 4), nb_cols=(2, 4), order=1, cval=0, mode='constant', absolute_scale=False, polygon_recoverer=None, seed=None, name=None, random_state='deprecated', deterministic='deprecated'): ...

class PerspectiveTransform(Augmenter):
    random = True
    def __init__(self, scale=(0.0, 0.06), cval=0, mode='constant', keep_size=True, fit_output=False, polygon_recoverer='auto', seed=None, name=None, random_state='deprecated', deterministic='deprecated'): ...

class ElasticTransformation(Augmenter):
    random = True
    def __init__(self, alpha=(0.0, 40.0), sigma=(4.0, 8.0), order=3, cval=0, mode='constant', polygon_recoverer='auto', seed=None, name=None, random_state='deprecated', deterministic='deprecated'): ...

class Rot90(Augmenter):
    random = True
    def __init__(self, k=1, keep_size=True, seed=None, name=None, random_state='deprecated', deterministic='deprecated'): ...

class WithPolarWarping(Augmenter):
    random = True
    def __init__(self, children, seed=None, name=None, random_state='deprecated', deterministic='deprecated'): ...

class Jigsaw(Augmenter):
    random = True
    def __init__(self, nb_rows=(3, 10), nb_cols=(3, 10), max_steps=1, allow_pad=True, seed=None, name=None, random_state='deprecated', deterministic='deprecated'): ...

class AveragePooling(Augmenter):
    random = False
    def __init__(self, kernel_size=(1, 5), keep_size=True, seed=None, name=None, random_state='deprecated', deterministic='deprecated'): ...

class MaxPooling(Augmenter):
    random = False
    def __init__(self, kernel_size=(1, 5), keep_size=True, seed=None, name=None, random_state='deprecated', deterministic='deprecated'): ...

class MinPooling(Augmenter):
    random = False
    def __init__(self, kernel_size=(1, 5), keep_size=True, seed=None, name=None, random_state='deprecated', deterministic='deprecated'): ...

class MedianPooling(Augmenter):
    random = False
    def __init__(self, kernel_size=(1, 5), keep_size=True, seed=None, name=None, random_state='deprecated', deterministic='deprecated'): ...

class Superpixels(Augmenter):
    random = True
    def __init__(self, p_replace=(0.5, 1.0), n_segments=(50, 120), max_size=128, interpolation='linear', seed=None, name=None, random_state='deprecated', deterministic='deprecated'): ...

class Voronoi(Augmenter):
    random = True
    def __init__(self, points_sampler, p_replace=1.0, max_size=128, interpolation='linear', seed=None, name=None, random_state='deprecated', deterministic='deprecated'): ...

class UniformVoronoi(Voronoi):
    random = True
    def __init__(self, n_points=(50, 500), p_replace=(0.5, 1.0), max_size=128, interpolation='linear', seed=None, name=None, random_state='deprecated', deterministic='deprecated'): ...

class RegularGridVoronoi(Voronoi):
    random = True
    def __init__(self, n_rows=(10, 30), n_cols=(10, 30), p_drop_points=(0.0, 0.5), p_replace=(0.5, 1.0), max_size=128, interpolation='linear', seed=None, name=None, random_state='deprecated', deterministic='deprecated'): ...

class RelativeRegularGridVoronoi(Voronoi):
    random = True
    def __init__(self, n_rows_frac=(0.05, 0.15), n_cols_frac=(0.05, 0.15), p_drop_points=(0.0, 0.5), p_replace=(0.5, 1.0), max_size=None, interpolation='linear', seed=None, name=None, random_state='deprecated', deterministic='deprecated'): ...

class Resize(Augmenter):
    random = False
    def __init__(self, size, interpolation='cubic', seed=None, name=None, random_state='deprecated', deterministic='deprecated'): ...

class CropAndPad(Augmenter):
    random = True
    def __init__(self, px=None, percent=None, pad_mode='constant', pad_cval=0, keep_size=True, sample_independently=True, seed=None, name=None, random_state='deprecated', deterministic='deprecated'): ...

class Pad(CropAndPad):
    random = False
    def __init__(self, px=None, percent=None, pad_mode='constant', pad_cval=0, keep_size=True, sample_independently=True, seed=None, name=None, random_state='deprecated', deterministic='deprecated'): ...

class Crop(CropAndPad):
    random = True
    def __init__(self, px=None, percent=None, keep_size=True, sample_independently=True, seed=None, name=None, random_state='deprecated', deterministic='deprecated'): ...

class PadToFixedSize(Augmenter):
    random = False
    def __init__(self, width, height, pad_mode='constant', pad_cval=0, position='uniform', seed=None, name=None, random_state='deprecated', deterministic='deprecated'): ...

class CenterPadToFixedSize(PadToFixedSize):
    random = False
    def __init__(self, width, height, pad_mode='constant', pad_cval=0, seed=None, name=None, random_state='deprecated', deterministic='deprecated'): ...

class CropToFixedSize(Augmenter):
    random = True
    def __init__(self, width, height, position='uniform', seed=None, name=None, random_state='deprecated', deterministic='deprecated'): ...

class CenterCropToFixedSize(CropToFixedSize):
    random = False
    def __init__(self, width, height, seed=None, name=None, random_state='deprecated', deterministic='deprecated'): ...

class CropToMultiplesOf(CropToFixedSize):
    random = True
    def __init__(self, width_multiple, height_multiple, position='uniform', seed=None, name=None, random_state='deprecated', deterministic='deprecated'): ...

class CenterCropToMultiplesOf(CropToMultiplesOf):
    random = False
    def __init__(self, width_multiple, height_multiple, seed=None, name=None, random_state='deprecated', deterministic='deprecated'): ...

class PadToMultiplesOf(PadToFixedSize):
    random = False
    def __init__(self, width_multiple, height_multiple, pad_mode='constant', pad_cval=0, position='uniform', seed=None, name=None, random_state='deprecated', deterministic='deprecated'): ...

class CenterPadToMultiplesOf(PadToMultiplesOf):
    random = False
    def __init__(self, width_multiple, height_multiple, pad_mode='constant', pad_cval=0, seed=None, name=None, random_state='deprecated', deterministic='deprecated'): ...

class CropToPowersOf(CropToFixedSize):
    random = True
    def __init__(self, width_base, height_base, position='uniform', seed=None, name=None, random_state='deprecated', deterministic='deprecated'): ...

class CenterCropToPowersOf(CropToPowersOf):
    random = False
    def __init__(self, width_base, height_base, seed=None, name=None, random_state='deprecated', deterministic='deprecated'): ...

class PadToPowersOf(PadToFixedSize):
    random = False
    def __init__(self, width_base, height_base, pad_mode='constant', pad_cval=0, position='uniform', seed=None, name=None, random_state='deprecated', deterministic='deprecated'): ...

class CenterPadToPowersOf(PadToPowersOf):
    random = False
    def __init__(self, width_base, height_base, pad_mode='constant', pad_cval=0, seed=None, name=None, random_state='deprecated', deterministic='deprecated'): ...

class CropToAspectRatio(CropToFixedSize):
    random = True
    def __init__(self, aspect_ratio, position='uniform', seed=None, name=None, random_state='deprecated', deterministic='deprecated'): ...

class CenterCropToAspectRatio(CropToAspectRatio):
    random = False
    def __init__(self, aspect_ratio, seed=None, name=None, random_state='deprecated', deterministic='deprecated'): ...

class PadToAspectRatio(PadToFixedSize):
    random = False
    def __init__(self, aspect_ratio, pad_mode='constant', pad_cval=0, position='uniform', seed=None, name=None, random_state='deprecated', deterministic='deprecated'): ...

class CenterPadToAspectRatio(PadToAspectRatio):
    random = False
    def __init__(self, aspect_ratio, pad_mode='constant', pad_cval=0, seed=None, name=None, random_state='deprecated', deterministic='deprecated'): ...

class CropToSquare(CropToAspectRatio):
    random = False
    def __init__(self, position='uniform', seed=None, name=None, random_state='deprecated', deterministic='deprecated'): ...

class CenterCropToSquare(CropToSquare):
    random = False
    def __init__(self, seed=None, name=None, random_state='deprecated', deterministic='deprecated'): ...

class PadToSquare(PadToAspectRatio):
    random = False
    def __init__(self, pad_mode='constant', pad_cval=0, position='uniform', seed=None, name=None, random_state='deprecated', deterministic='deprecated'): ...

class CenterPadToSquare(PadToSquare):
    random = False
    def __init__(self, pad_mode='constant', pad_cval=0, seed=None, name=None, random_state='deprecated', deterministic='deprecated'): ...

class KeepSizeByResize(Augmenter):
    random = False
    def __init__(self, children, interpolation='cubic', interpolation_heatmaps=..., interpolation_segmaps='nearest', seed=None, name=None, random_state='deprecated', deterministic='deprecated'): ...

class FastSnowyLandscape(Augmenter):
    random = True
    def __init__(self, lightness_threshold=(100, 255), lightness_multiplier=(1.0, 4.0), from_colorspace=..., seed=None, name=None, random_state='deprecated', deterministic='deprecated'): ...

class CloudLayer(Augmenter):
    random = True
    def __init__(self, intensity_mean, intensity_freq_exponent, intensity_coarse_scale, alpha_min, alpha_multiplier, alpha_size_px_max, alpha_freq_exponent, sparsity, density_multiplier, seed=None, name=None, random_state='deprecated', deterministic='deprecated'): ...

class Clouds(SomeOf):
    random = True
    def __init__(self, seed=None, name=None, random_state='deprecated', deterministic='deprecated'): ...

class Fog(CloudLayer):
    random = True
    def __init__(self, seed=None, name=None, random_state='deprecated', deterministic='deprecated'): ...

class SnowflakesLayer(Augmenter):
    random = True
    def __init__(self, density, density_uniformity, flake_size, flake_size_uniformity, angle, speed, blur_sigma_fraction, blur_sigma_limits=(0.5, 3.75), seed=None, name=None, random_state='deprecated', deterministic='deprecated'): ...

class Snowflakes(SomeOf):
    random = True
    def __init__(self, density=(0.005, 0.075), density_uniformity=(0.3, 0.9), flake_size=(0.2, 0.7), flake_size_uniformity=(0.4, 0.8), angle=(-30, 30), speed=(0.007, 0.03), seed=None, name=None, random_state='deprecated', deterministic='deprecated'): ...

class RainLayer(SnowflakesLayer):
    random = True
    def __init__(self, density, density_uniformity, drop_size, drop_size_uniformity, angle, speed, blur_sigma_fraction, blur_sigma_limits=(0.5, 3.75), seed=None, name=None, random_state='deprecated', deterministic='deprecated'): ...

class Rain(SomeOf):
    random = True
    def __init__(self, nb_iterations=(1, 3), drop_size=(0.01, 0.02), speed=(0.04, 0.2), seed=None, name=None, random_state='deprecated', deterministic='deprecated'): ...

@Flip
def fliplr(arr) -> mix[arr] & numpy.ndarray: ...
@Flip
def flipud(arr) -> mix[arr] & numpy.ndarray: ...
HorizontalFlip = imgaug.augmenters.Fliplr
VerticalFlip = imgaug.augmenters.Flipud
