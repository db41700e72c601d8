from datasets import load_dataset
from torchvision.transforms import CenterCrop, Compose, RandomHorizontalFlip, RandomResizedCrop, Resize, ToTensor
from transformers import Trainer

train_transforms = Compose([RandomResizedCrop(224), RandomHorizontalFlip(), ToTensor()])
val_transforms = Compose([Resize(256), CenterCrop(224), ToTensor()])


def preprocess_train(example_batch):
    example_batch["pixel_values"] = [train_transforms(image.convert("RGB")) for image in example_batch["image"]]
    return example_batch


dataset = load_dataset("imagefolder", data_dir="eurosat", split="train")
splits = dataset.train_test_split(test_size=0.1)
train_ds = splits["train"]
val_ds = splits["test"]
train_ds.set_transform(preprocess_train)
val_ds.set_transform(preprocess_train)  # expect: MLL203


def fit(model, args, collate_fn):
    trainer = Trainer(model=model, args=args, train_dataset=train_ds, eval_dataset=val_ds, data_collator=collate_fn)
    trainer.train()
