from . import other
from .other import text

VALUE = text


def exported():
    return "exported"


class Deep:
    def again(self):
        return other.text
