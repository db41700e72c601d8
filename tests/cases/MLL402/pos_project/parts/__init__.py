from parts.blocks import Block

__all__ = ["Block"]
