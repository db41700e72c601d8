# same-as: lightning.pytorch
