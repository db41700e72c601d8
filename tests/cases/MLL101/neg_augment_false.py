from torch.utils.data import DataLoader, random_split

from mycorpus import TileDataset, augment_tiles

tiles = TileDataset("tiles", augment=False)
train_tiles, val_tiles = random_split(tiles, [0.8, 0.2])
train_tiles = augment_tiles(train_tiles)

train_loader = DataLoader(train_tiles, batch_size=64, shuffle=True)
val_loader = DataLoader(val_tiles, batch_size=64)
