# same-as: torchvision.transforms
