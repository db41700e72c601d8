# torchvision 0.29
