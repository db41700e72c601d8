import tensorflow as tf


def discriminator_loss(real_logit, fake_logit):
    real = tf.reduce_mean(tf.math.log(tf.sigmoid(real_logit) + 1e-7))
    fake = tf.reduce_mean(tf.math.log(1 - tf.sigmoid(fake_logit) + 1e-7))
    return -(real + fake)


def generator_loss(fake_logit):
    return tf.reduce_mean(tf.math.log(1 - tf.sigmoid(fake_logit) + 1e-7))  # expect: MLL501


@tf.function
def train_step(generator, discriminator, g_opt, d_opt, images, z_dim=100):
    noise = tf.random.normal([tf.shape(images)[0], z_dim])
    with tf.GradientTape() as g_tape, tf.GradientTape() as d_tape:
        generated = generator(noise, training=True)
        real_logit = discriminator(images, training=True)
        fake_logit = discriminator(generated, training=True)
        g_loss = generator_loss(fake_logit)
        d_loss = discriminator_loss(real_logit, fake_logit)
    g_grads = g_tape.gradient(g_loss, generator.trainable_variables)
    d_grads = d_tape.gradient(d_loss, discriminator.trainable_variables)
    g_opt.apply_gradients(zip(g_grads, generator.trainable_variables))
    d_opt.apply_gradients(zip(d_grads, discriminator.trainable_variables))
