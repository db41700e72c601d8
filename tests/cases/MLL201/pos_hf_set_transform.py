"""Hugging Face: the transform is set first, the split comes second, both parts keep it."""
from datasets import load_dataset
from torchvision.transforms import Compose, RandomResizedCrop, ToTensor
from transformers import AutoModelForImageClassification, Trainer, TrainingArguments

crop = Compose([RandomResizedCrop(224), ToTensor()])


def transforms(examples):
    examples["pixel_values"] = [crop(image.convert("RGB")) for image in examples["image"]]
    return examples


food = load_dataset("food101", split="train[:5000]")
food = food.with_transform(transforms)
parts = food.train_test_split(test_size=0.2)  # expect: MLL201

model = AutoModelForImageClassification.from_pretrained("google/vit-base-patch16-224-in21k")
trainer = Trainer(
    model=model,
    args=TrainingArguments("out", remove_unused_columns=False),
    train_dataset=parts["train"],
    eval_dataset=parts["test"],
)
trainer.train()
