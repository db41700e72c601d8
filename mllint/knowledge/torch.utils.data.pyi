# torch 2.13: data sets, subsets, loaders and samplers

class Dataset:
    @Native
    def __getitem__(self, index): ...
    @Native
    @Concat("self", "other")
    def __add__(self, other) -> ConcatDataset: ...

class IterableDataset(Dataset):
    @Native
    def __iter__(self): ...

class TensorDataset(Dataset):
    tensors: tuple
    @Native
    def __init__(self, *tensors): ...
    @Native
    def __getitem__(self, index): ...
    @Native
    def __len__(self) -> int: ...

class StackDataset(Dataset):
    @Native
    def __init__(self, *args, **kwargs): ...
    @Native
    def __getitem__(self, index): ...
    @Native
    def __len__(self) -> int: ...

class ConcatDataset(Dataset):
    datasets: list
    cumulative_sizes: list
    @Native
    @Concat("datasets")
    def __init__(self, datasets): ...
    @Native
    def __getitem__(self, idx): ...
    @Native
    def __len__(self) -> int: ...

class ChainDataset(IterableDataset):
    @Native
    @Concat("datasets")
    def __init__(self, datasets): ...

class Subset(Dataset):
    dataset: torch.utils.data.Dataset
    indices: list
    @Native
    @Subset("dataset", "indices")
    def __init__(self, dataset, indices): ...
    @Native
    def __getitem__(self, idx): ...
    @Native
    def __len__(self) -> int: ...

@Split("dataset")
def random_split(dataset, lengths, generator=...) -> parts_of[dataset, lengths]: ...

class DataLoader:
    dataset: torch.utils.data.Dataset
    batch_size: int
    num_workers: int
    sampler: torch.utils.data.Sampler
    @Native
    def __init__(self, dataset, batch_size=1, shuffle=None, sampler=None, batch_sampler=None, num_workers=0, collate_fn=None, pin_memory=False, drop_last=False, timeout=0, worker_init_fn=None, multiprocessing_context=None, generator=None, *, prefetch_factor=None, persistent_workers=False, pin_memory_device='', in_order=True): ...
    @Native
    def __iter__(self): ...
    @Native
    def __len__(self) -> int: ...

class Sampler:
    @Native
    def __iter__(self): ...

class SequentialSampler(Sampler):
    @Native
    def __init__(self, data_source): ...

class RandomSampler(Sampler):
    @Native
    def __init__(self, data_source, replacement=False, num_samples=None, generator=None): ...

class SubsetRandomSampler(Sampler):
    indices: list
    @Native
    @Sampler("indices")
    def __init__(self, indices, generator=None): ...

class WeightedRandomSampler(Sampler):
    @Native
    def __init__(self, weights, num_samples, replacement=True, generator=None): ...

class BatchSampler(Sampler):
    @Native
    def __init__(self, sampler, batch_size, drop_last): ...

class DistributedSampler(Sampler):
    @Native
    def __init__(self, dataset, num_replicas=None, rank=None, shuffle=True, seed=0, drop_last=False): ...
    def set_epoch(self, epoch) -> None: ...

def default_collate(batch) -> mix[batch]: ...
def get_worker_info(): ...
