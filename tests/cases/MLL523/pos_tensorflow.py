import tensorflow as tf


def discriminator_loss(real, fake):
    real = tf.sigmoid(real)  # expect: MLL523
    on_real = tf.nn.sigmoid_cross_entropy_with_logits(labels=tf.ones_like(real), logits=real)
    on_fake = tf.nn.sigmoid_cross_entropy_with_logits(labels=tf.zeros_like(fake), logits=fake)
    return tf.reduce_mean(on_real) + tf.reduce_mean(on_fake)
