import torch.nn as nn


class A(nn.Module):
    def __init__(self):
        super(A, self).__init__()
        self.fc = nn.Linear(4, 2)


class B(nn.Module):
    def __init__(self):
        nn.Module.__init__(self)
        self.fc = nn.Linear(4, 2)


class C(A):
    def __init__(self):
        A.__init__(self)
        self.out = nn.Linear(2, 1)


class D(A):
    def __init__(self):
        super(D, self).__init__()
        self.out = nn.Linear(2, 1)


nets = [A(), B(), C(), D()]
