# same-as: keras
