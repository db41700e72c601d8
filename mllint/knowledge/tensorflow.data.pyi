# tensorflow 2.21: input pipelines

class Dataset:
