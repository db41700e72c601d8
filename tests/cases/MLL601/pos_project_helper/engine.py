def update(model, criterion, optimizer, batch):
    x, y = batch
    loss = criterion(model(x), y)
    loss.backward()  # expect: MLL601
    optimizer.step()
    return loss.item()
