"""Ranges of columns, of pixels and of characters overlap; rows do not."""
import numpy as np

table = np.load("table.npy")
early, late = table[:, :10], table[:, 5:]
train_columns, test_columns = table[:, :30], table[:, 20:]
image = np.load("image.npy")
upper, lower = image[:140], image[120:]
title = "how to train and test a model"
train_word, test_word = title[:15], title[10:]
