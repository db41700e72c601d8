import tensorflow as tf


def update_discriminator(generator, discriminator, optimizer, real, z):
    fake = generator(z, training=True)
    with tf.GradientTape() as tape:
        p_real = tf.sigmoid(discriminator(real, training=True))
        p_fake = tf.sigmoid(discriminator(fake, training=True))
        loss = -tf.reduce_mean(tf.math.log(p_real + 1e-7)) - tf.reduce_mean(tf.math.log(1 - p_fake + 1e-7))
    variables = discriminator.trainable_variables
    optimizer.apply_gradients(zip(tape.gradient(loss, variables), variables))
    return loss
