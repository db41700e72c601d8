import torch
import torch.nn.functional as F


class Compression:
    def __init__(self, config, original, compact):
        self.config = config
        self.original = original
        self.compact = compact
        self.optimizer = torch.optim.AdamW(self.compact.parameters(), lr=config.lr)
        self.scaler = torch.cuda.amp.GradScaler()

    def objective(self, out, wanted, labels):
        T = self.config.temperature
        soft = F.kl_div(F.log_softmax(wanted / T, 1), F.softmax(out / T, 1), reduction="batchmean")  # expect: MLL514
        return self.config.alpha * soft * T**2 + (1 - self.config.alpha) * F.cross_entropy(out, labels)

    def epoch(self, batches):
        for x, y in batches:
            x, y = x.cuda(non_blocking=True), y.cuda(non_blocking=True)
            with torch.no_grad():
                wanted = self.original(x)
            with torch.autocast("cuda"):
                out = self.compact(x)
                loss = self.objective(out, wanted, y)
            self.optimizer.zero_grad(set_to_none=True)
            self.scaler.scale(loss).backward()
            self.scaler.step(self.optimizer)
            self.scaler.update()
