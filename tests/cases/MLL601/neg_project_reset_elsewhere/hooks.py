class Hooks:
    def __init__(self, optimizer):
        self.optimizer = optimizer

    def before_batch(self):
        self.optimizer.zero_grad()

    def after_batch(self):
        pass
