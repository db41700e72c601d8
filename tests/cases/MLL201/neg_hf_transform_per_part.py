from datasets import load_dataset
from torchvision.transforms import CenterCrop, Compose, RandomResizedCrop, Resize, ToTensor
from transformers import Trainer

train_tf = Compose([RandomResizedCrop(224), ToTensor()])
val_tf = Compose([Resize(256), CenterCrop(224), ToTensor()])


def preprocess_train(batch):
    batch["pixel_values"] = [train_tf(image.convert("RGB")) for image in batch["image"]]
    return batch


def preprocess_val(batch):
    batch["pixel_values"] = [val_tf(image.convert("RGB")) for image in batch["image"]]
    return batch


beans = load_dataset("beans", split="train")
parts = beans.train_test_split(test_size=0.1)
train_ds, val_ds = parts["train"], parts["test"]
train_ds.set_transform(preprocess_train)
val_ds.set_transform(preprocess_val)


def run(model, args):
    Trainer(model=model, args=args, train_dataset=train_ds, eval_dataset=val_ds).train()
