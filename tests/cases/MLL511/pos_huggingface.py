import torch
import torch.nn.functional as F
from transformers import AutoModelForSequenceClassification, Trainer, TrainingArguments


class DistillationTrainer(Trainer):
    def __init__(self, *args, teacher=None, temperature=2.0, **kwargs):
        super().__init__(*args, **kwargs)
        self.teacher = teacher
        self.temperature = temperature

    def compute_loss(self, model, inputs, return_outputs=False):
        outputs = model(**inputs)
        with torch.no_grad():
            teacher_logits = self.teacher(**inputs).logits
        soft = F.kl_div(
            F.softmax(outputs.logits / self.temperature, dim=-1),
            F.softmax(teacher_logits / self.temperature, dim=-1),
            reduction="batchmean",
        )  # expect: MLL511
        loss = outputs.loss + self.temperature**2 * soft
        return (loss, outputs) if return_outputs else loss


teacher = AutoModelForSequenceClassification.from_pretrained("bert-large-uncased", num_labels=4)
student = AutoModelForSequenceClassification.from_pretrained("distilbert-base-uncased", num_labels=4)
trainer = DistillationTrainer(student, TrainingArguments("out"), teacher=teacher.eval())
trainer.train()
