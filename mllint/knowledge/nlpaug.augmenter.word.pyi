# nlpaug 1.1: augmenters; `augment` gives near copies of the data it takes

class WordAugmenter:
    random = True
    def __init__(self, action, name='Word_Aug', aug_min=1, aug_max=10, aug_p=0.3, stopwords=None, tokenizer=None, reverse_tokenizer=None, device='cpu', verbose=0, stopwords_regex=None, include_detail=False): ...
    def augment(self, data, n=1, num_thread=1) -> list[mix[data] & Perturbed]: ...

class AntonymAug(WordAugmenter):
    random = True
    def __init__(self, name='Antonym_Aug', aug_min=1, aug_max=10, aug_p=0.3, lang='eng', stopwords=None, tokenizer=None, reverse_tokenizer=None, stopwords_regex=None, verbose=0): ...

class BackTranslationAug(WordAugmenter):
    random = True
    def __init__(self, from_model_name='facebook/wmt19-en-de', to_model_name='facebook/wmt19-de-en', name='BackTranslationAug', device='cpu', batch_size=32, max_length=300, force_reload=False, verbose=0): ...

class ContextualWordEmbsAug(WordAugmenter):
    random = True
    def __init__(self, model_path='bert-base-uncased', model_type='', action='substitute', top_k=100, name='ContextualWordEmbs_Aug', aug_min=1, aug_max=10, aug_p=0.3, stopwords=None, batch_size=32, device='cpu', force_reload=False, stopwords_regex=None, verbose=0, silence=True, use_custom_api=True): ...

class RandomWordAug(WordAugmenter):
    random = True
    def __init__(self, action=..., name='RandomWord_Aug', aug_min=1, aug_max=10, aug_p=0.3, stopwords=None, target_words=None, tokenizer=None, reverse_tokenizer=None, stopwords_regex=None, verbose=0): ...

class ReservedAug(WordAugmenter):
    random = True
    def __init__(self, reserved_tokens, action=..., case_sensitive=True, name='Reserved_Aug', aug_min=1, aug_max=10, aug_p=0.3, tokenizer=None, reverse_tokenizer=None, verbose=0, generate_all_combinations=False): ...

class SpellingAug(WordAugmenter):
    random = True
    def __init__(self, dict_path=None, name='Spelling_Aug', aug_min=1, aug_max=10, aug_p=0.3, stopwords=None, tokenizer=None, reverse_tokenizer=None, include_reverse=True, stopwords_regex=None, verbose=0): ...

class SplitAug(WordAugmenter):
    random = True
    def __init__(self, name='Split_Aug', aug_min=1, aug_max=10, aug_p=0.3, min_char=4, stopwords=None, tokenizer=None, reverse_tokenizer=None, stopwords_regex=None, verbose=0): ...

class SynonymAug(WordAugmenter):
    random = True
    def __init__(self, aug_src='wordnet', model_path=None, name='Synonym_Aug', aug_min=1, aug_max=10, aug_p=0.3, lang='eng', stopwords=None, tokenizer=None, reverse_tokenizer=None, stopwords_regex=None, force_reload=False, verbose=0): ...

class TfIdfAug(WordAugmenter):
    random = True
    def __init__(self, model_path='.', action=..., name='TfIdf_Aug', aug_min=1, aug_max=10, aug_p=0.3, top_k=5, stopwords=None, tokenizer=None, reverse_tokenizer=None, stopwords_regex=None, verbose=0): ...

class WordEmbsAug(WordAugmenter):
    random = True
    def __init__(self, model_type, model_path='.', model=None, action=..., name='WordEmbs_Aug', aug_min=1, aug_max=10, aug_p=0.3, top_k=100, n_gram_separator='_', stopwords=None, tokenizer=None, reverse_tokenizer=None, force_reload=False, stopwords_regex=None, verbose=0, skip_check=False): ...
