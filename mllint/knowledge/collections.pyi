# Python 3.11: containers

class OrderedDict(dict):
    @Native
    def __init__(self, *args, **kwargs): ...

class defaultdict(dict):
    @Native
    def __init__(self, *args, **kwargs): ...

class deque:
    @Native
    def __init__(self, iterable=(), maxlen=None): ...

class Counter(dict):
    @Native
    def __init__(self, iterable=None, /, **kwds): ...
