# transformers 5.24: what models with a head give; none of them normalises its scores
class SequenceClassifierOutput:
    @property
    def logits(self) -> mix[self] & torch.Tensor & Logits: ...
