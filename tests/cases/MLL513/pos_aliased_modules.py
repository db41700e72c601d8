import torch as th
import torch.nn.functional as fn

K = 12


def rank_loss(scores, relevance):
    """ListNet: cross the distribution of the scores with that of the relevance."""
    predicted = fn.log_softmax(scores, dim=1)
    ideal = fn.softmax(relevance, dim=1)
    return fn.kl_div(input=predicted, target=ideal, log_target=False)  # expect: MLL513


net = th.nn.Linear(40, K)
opt = th.optim.AdamW(net.parameters())
for queries, relevance in th.utils.data.DataLoader([(th.randn(40), th.rand(K))] * 64, batch_size=8):
    loss = rank_loss(net(queries), relevance)
    opt.zero_grad(); loss.backward(); opt.step()
