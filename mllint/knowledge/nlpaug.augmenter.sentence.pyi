# nlpaug 1.1: augmenters; `augment` gives near copies of the data it takes

class SentenceAugmenter:
    random = True
    def __init__(self, action, name='Sentence_Aug', stopwords=None, tokenizer=None, reverse_tokenizer=None, device='cuda', aug_min=None, aug_max=None, aug_p=None, include_detail=False, verbose=0): ...
    def augment(self, data, n=1, num_thread=1) -> list[mix[data] & Perturbed]: ...

class AbstSummAug(SentenceAugmenter):
    random = True
    def __init__(self, model_path='t5-base', tokenizer_path='t5-base', min_length=20, max_length=50, batch_size=32, temperature=1.0, top_k=50, top_p=0.9, name='AbstSumm_Aug', device='cpu', force_reload=False, verbose=0, use_custom_api=True): ...

class ContextualWordEmbsForSentenceAug(SentenceAugmenter):
    random = True
    def __init__(self, model_path='gpt2', model_type='', name='ContextualWordEmbsForSentence_Aug', min_length=100, max_length=500, batch_size=32, temperature=1.0, top_k=50, top_p=0.9, device='cpu', force_reload=False, silence=True, use_custom_api=True): ...

class LambadaAug(SentenceAugmenter):
    random = True
    def __init__(self, model_dir, threshold=None, min_length=100, max_length=300, batch_size=16, temperature=1.0, top_k=50, top_p=0.9, repetition_penalty=1.0, name='Lambada_Aug', device='cpu', force_reload=False, verbose=0): ...

class RandomSentAug(SentenceAugmenter):
    random = True
    def __init__(self, mode='neighbor', action=..., name='RandomSent_Aug', aug_min=1, aug_max=10, aug_p=0.3, tokenizer=None, verbose=0): ...
