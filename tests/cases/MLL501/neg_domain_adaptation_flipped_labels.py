import torch
import torch.nn.functional as F


def adapt(source_encoder, target_encoder, domain_classifier, pairs):
    """ADDA: the target encoder learns to be taken for the source (label 1)."""
    opt_enc = torch.optim.Adam(target_encoder.parameters(), lr=1e-5)
    opt_dom = torch.optim.Adam(domain_classifier.parameters(), lr=1e-4)
    for xs, xt in pairs:
        with torch.no_grad():
            fs = source_encoder(xs)
        ft = target_encoder(xt)
        s, t = domain_classifier(fs), domain_classifier(ft.detach())
        loss = F.binary_cross_entropy_with_logits(s, torch.ones_like(s))
        loss = loss + F.binary_cross_entropy_with_logits(t, torch.zeros_like(t))
        opt_dom.zero_grad()
        loss.backward()
        opt_dom.step()

        t = domain_classifier(ft)
        loss = F.binary_cross_entropy_with_logits(t, torch.ones_like(t))
        opt_enc.zero_grad()
        loss.backward()
        opt_enc.step()
