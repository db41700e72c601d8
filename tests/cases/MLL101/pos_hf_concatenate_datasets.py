from datasets import Dataset, concatenate_datasets
from transformers import AutoTokenizer

tokenizer = AutoTokenizer.from_pretrained("distilbert-base-uncased")


def back_translate(example):
    example["question"] = paraphraser(example["question"])  # noqa: F821 (defined in the notebook before)
    return example


faq = Dataset.from_json("faq.jsonl")
paraphrased = faq.map(back_translate)
faq_all = concatenate_datasets([faq, paraphrased]).shuffle(seed=1)

parts = faq_all.train_test_split(test_size=0.2)  # expect: MLL101
encoded = parts.map(lambda b: tokenizer(b["question"], truncation=True), batched=True)
