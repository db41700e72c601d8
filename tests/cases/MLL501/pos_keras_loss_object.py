import tensorflow as tf

bce = tf.keras.losses.BinaryCrossentropy(from_logits=True)


def discriminator_loss(real_output, fake_output):
    return bce(tf.ones_like(real_output), real_output) + bce(tf.zeros_like(fake_output), fake_output)


def generator_loss(fake_output):
    return -bce(tf.zeros_like(fake_output), fake_output)  # expect: MLL501


class Gan(tf.keras.Model):
    def __init__(self, generator, discriminator, latent=64):
        super().__init__()
        self.generator, self.discriminator, self.latent = generator, discriminator, latent

    def compile(self, g_opt, d_opt):
        super().compile()
        self.g_opt, self.d_opt = g_opt, d_opt

    def train_step(self, real):
        z = tf.random.normal((tf.shape(real)[0], self.latent))
        with tf.GradientTape() as tape:
            d_loss = discriminator_loss(self.discriminator(real), self.discriminator(self.generator(z)))
        grads = tape.gradient(d_loss, self.discriminator.trainable_weights)
        self.d_opt.apply_gradients(zip(grads, self.discriminator.trainable_weights))
        with tf.GradientTape() as tape:
            g_loss = generator_loss(self.discriminator(self.generator(z)))
        grads = tape.gradient(g_loss, self.generator.trainable_weights)
        self.g_opt.apply_gradients(zip(grads, self.generator.trainable_weights))
        return {"d": d_loss, "g": g_loss}
