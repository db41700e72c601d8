# same-as: lightning
