import tensorflow as tf

bce = tf.keras.losses.BinaryCrossentropy(from_logits=True)


def discriminator_loss(real_output, fake_output):
    real = bce(tf.ones_like(real_output), real_output)
    fake = bce(tf.zeros_like(fake_output), fake_output)
    return real + fake


def generator_loss(fake_output):
    return -bce(tf.zeros_like(fake_output), fake_output)  # expect: MLL501
