# same-as: torchvision.datasets
