from torch.utils.data import DataLoader

from data import halves, load

if __name__ == "__main__":
    songs = load("birds")
    train_part, val_part = halves(songs, ratio=0.85)
    train_loader = DataLoader(train_part, batch_size=16, shuffle=True)
    val_loader = DataLoader(val_part, batch_size=16)
    for waves, labels in train_loader:
        print(waves.shape, labels.shape)
        break
