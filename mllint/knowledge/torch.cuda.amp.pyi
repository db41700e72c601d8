# same-as: torch.amp

class autocast(torch.amp.autocast):
    @Native
    def __init__(self, enabled=True, dtype=..., cache_enabled=True): ...

class GradScaler(torch.amp.GradScaler):
    def __init__(self, init_scale=65536.0, growth_factor=2.0, backoff_factor=0.5, growth_interval=2000, enabled=True): ...
