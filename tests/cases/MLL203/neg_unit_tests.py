import torch
def test_random_flip_changes_image():
    from torchvision import transforms
    t = transforms.RandomHorizontalFlip(p=0.5)
    x = torch.arange(4.)
    assert t(x).shape == x.shape
class TestNoise:
    def test_layer(self):
        model = torch.nn.Linear(4, 2)
        model.eval()
        with torch.no_grad():
            x = torch.randn(3, 4)
            a = model(x)
            b = model(x + 1e-6 * torch.randn_like(x))
        assert torch.allclose(a, b, atol=1e-3)
