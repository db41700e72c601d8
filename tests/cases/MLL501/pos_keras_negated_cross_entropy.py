import tensorflow as tf
from tensorflow import keras

cross_entropy = keras.losses.BinaryCrossentropy(from_logits=True)


def discriminator_loss(real_output, fake_output):
    total = cross_entropy(tf.ones_like(real_output), real_output)
    total += cross_entropy(tf.zeros_like(fake_output), fake_output)
    return total


def generator_loss(fake_output):
    return -cross_entropy(tf.zeros_like(fake_output), fake_output)  # expect: MLL501
