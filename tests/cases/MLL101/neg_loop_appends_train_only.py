import cv2
import numpy as np
from sklearn.model_selection import train_test_split

frames = np.load("frames.npy")
angles = np.load("angles.npy")
f_train, f_val, a_train, a_val = train_test_split(frames, angles, test_size=0.2, random_state=3)

more_frames, more_angles = list(f_train), list(a_train)
for frame, angle in zip(f_train, a_train):
    more_frames.append(cv2.flip(frame, 1))
    more_angles.append(-angle)

f_train = np.stack(more_frames)
a_train = np.array(more_angles)
print(f_train.shape, f_val.shape, a_train.shape, a_val.shape)
