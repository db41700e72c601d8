from .rounds import *
