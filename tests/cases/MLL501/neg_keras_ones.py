import tensorflow as tf

bce = tf.keras.losses.BinaryCrossentropy(from_logits=True)


def discriminator_loss(real_output, fake_output):
    return bce(tf.ones_like(real_output), real_output) + bce(tf.zeros_like(fake_output), fake_output)


def generator_loss(fake_output):
    return bce(tf.ones_like(fake_output), fake_output)


@tf.function
def train_step(generator, discriminator, g_opt, d_opt, images):
    noise = tf.random.normal([tf.shape(images)[0], 100])
    with tf.GradientTape() as g_tape, tf.GradientTape() as d_tape:
        generated = generator(noise, training=True)
        fake_output = discriminator(generated, training=True)
        g_loss = generator_loss(fake_output)
        d_loss = discriminator_loss(discriminator(images, training=True), fake_output)
    g_opt.apply_gradients(zip(g_tape.gradient(g_loss, generator.trainable_variables), generator.trainable_variables))
    d_opt.apply_gradients(zip(d_tape.gradient(d_loss, discriminator.trainable_variables), discriminator.trainable_variables))
