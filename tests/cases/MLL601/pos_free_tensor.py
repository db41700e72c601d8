import torch
import torchvision

features = torchvision.models.vgg16(weights="DEFAULT").features.eval()
content = torch.load("content.pt")
with torch.no_grad():
    wanted = features(content)
image = torch.rand(1, 3, 224, 224, requires_grad=True)
optimizer = torch.optim.Adam([image], lr=0.02)

for step in range(200):
    loss = torch.nn.functional.mse_loss(features(image), wanted)
    loss.backward()  # expect: MLL601
    optimizer.step()
