import torch
import torch.nn.functional as F
from transformers import AutoModelForCausalLM

student = AutoModelForCausalLM.from_pretrained("gpt2")
teacher = AutoModelForCausalLM.from_pretrained("gpt2-xl").eval()
for ids in torch.load("tokens.pt"):
    out = student(ids)
    with torch.no_grad():
        reference = teacher(ids).logits
    loss = F.kl_div(
        F.log_softmax(out.logits.float(), dim=-1).flatten(0, 1),
        F.log_softmax(reference.float(), dim=-1).flatten(0, 1),
        log_target=True,
        reduction="batchmean",
    )
    loss.backward()
