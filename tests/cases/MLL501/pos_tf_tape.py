import tensorflow as tf
from tensorflow.keras import layers

generator = tf.keras.Sequential([layers.Dense(128, activation="relu"), layers.Dense(784, activation="tanh")])
discriminator = tf.keras.Sequential([layers.Dense(128), layers.LeakyReLU(), layers.Dense(1, activation="sigmoid")])
gen_opt = tf.keras.optimizers.Adam(1e-4)
disc_opt = tf.keras.optimizers.Adam(1e-4)


@tf.function
def train_step(images):
    noise = tf.random.normal([tf.shape(images)[0], 100])
    with tf.GradientTape() as gt, tf.GradientTape() as dt:
        fake = generator(noise, training=True)
        p_real = discriminator(images, training=True)
        p_fake = discriminator(fake, training=True)
        gen_loss = tf.reduce_mean(tf.math.log(1.0 - p_fake + 1e-7))  # expect: MLL501
        disc_loss = -tf.reduce_mean(tf.math.log(p_real + 1e-7) + tf.math.log(1.0 - p_fake + 1e-7))
    gen_grads = gt.gradient(gen_loss, generator.trainable_variables)
    disc_grads = dt.gradient(disc_loss, discriminator.trainable_variables)
    gen_opt.apply_gradients(zip(gen_grads, generator.trainable_variables))
    disc_opt.apply_gradients(zip(disc_grads, discriminator.trainable_variables))
    return gen_loss, disc_loss
