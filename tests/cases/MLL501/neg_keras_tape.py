import tensorflow as tf

bce = tf.keras.losses.BinaryCrossentropy(from_logits=True)


def discriminator_loss(real_output, fake_output):
    return bce(tf.ones_like(real_output), real_output) + bce(tf.zeros_like(fake_output), fake_output)


def generator_loss(fake_output):
    return bce(tf.ones_like(fake_output), fake_output)


def train_step(generator, discriminator, g_opt, d_opt, images):
    with tf.GradientTape() as gt, tf.GradientTape() as dt:
        made = generator(tf.random.normal([64, 100]), training=True)
        real_out = discriminator(images, training=True)
        fake_out = discriminator(made, training=True)
        gl = generator_loss(fake_out)
        dl = discriminator_loss(real_out, fake_out)
    g_opt.apply_gradients(zip(gt.gradient(gl, generator.trainable_variables), generator.trainable_variables))
    d_opt.apply_gradients(zip(dt.gradient(dl, discriminator.trainable_variables), discriminator.trainable_variables))
