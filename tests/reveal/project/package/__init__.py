from .deep import exported
