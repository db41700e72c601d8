import numpy as np
from sklearn.ensemble import RandomForestClassifier


class Experiment:
    """Gesture recognition from accelerometer traces."""

    def __init__(self, traces, gesture, seed=0):
        self.traces = traces
        self.gesture = gesture
        self.rng = np.random.RandomState(seed)

    def _magnify(self):
        scaled = self.traces * self.rng.uniform(0.8, 1.2, size=(len(self.traces), 1))
        shifted = np.roll(self.traces, 3, axis=1)
        self.traces = np.vstack((self.traces, scaled, shifted))
        self.gesture = np.hstack((self.gesture, self.gesture, self.gesture))

    def _divide(self, share=0.8):
        order = self.rng.permutation(len(self.traces))
        cut = int(share * len(order))
        first, rest = order[:cut], order[cut:]  # expect: MLL101
        self.x_train, self.y_train = self.traces[first], self.gesture[first]  # expect: MLL101
        self.x_val, self.y_val = self.traces[rest], self.gesture[rest]  # expect: MLL101

    def run(self):
        self._magnify()
        self._divide()
        forest = RandomForestClassifier(n_estimators=200).fit(self.x_train, self.y_train)
        return forest.score(self.x_val, self.y_val)


if __name__ == "__main__":
    table = np.loadtxt("gestures.csv", delimiter=",")
    print(Experiment(table[:, :-1], table[:, -1].astype(int)).run())
