import torch
import torch.nn as nn

LAMBDA = 100
l1 = nn.L1Loss()
bce = nn.BCEWithLogitsLoss()


def train_pix2pix(unet, patch_d, loader, epochs, device="cuda"):
    opt_unet = torch.optim.Adam(unet.parameters(), lr=2e-4, betas=(0.5, 0.999))
    opt_patch = torch.optim.Adam(patch_d.parameters(), lr=2e-4, betas=(0.5, 0.999))
    for epoch in range(epochs):
        for sketch, photo in loader:
            sketch, photo = sketch.to(device), photo.to(device)
            painted = unet(sketch)

            yes = patch_d(torch.cat([sketch, photo], 1))
            no = patch_d(torch.cat([sketch, painted.detach()], 1))
            loss_d = 0.5 * (bce(yes, torch.ones_like(yes)) + bce(no, torch.zeros_like(no)))
            opt_patch.zero_grad()
            loss_d.backward()
            opt_patch.step()

            no = patch_d(torch.cat([sketch, painted], 1))
            adversarial = -bce(no, torch.zeros_like(no))  # expect: MLL501
            loss_g = adversarial + LAMBDA * l1(painted, photo)
            opt_unet.zero_grad()
            loss_g.backward()
            opt_unet.step()
        print(epoch, loss_d.item(), loss_g.item())
