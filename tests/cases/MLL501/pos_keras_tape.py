import tensorflow as tf
from tensorflow import keras

generator = keras.Sequential([keras.layers.Dense(128, activation="relu"), keras.layers.Dense(784, activation="tanh")])
discriminator = keras.Sequential([keras.layers.Dense(128, activation="relu"), keras.layers.Dense(1, activation="sigmoid")])
gen_opt = keras.optimizers.Adam(1e-4)
disc_opt = keras.optimizers.Adam(1e-4)


@tf.function
def train_step(images):
    noise = tf.random.normal([64, 100])
    with tf.GradientTape() as gt, tf.GradientTape() as dt:
        made = generator(noise, training=True)
        p_real = discriminator(images, training=True)
        p_fake = discriminator(made, training=True)
        disc_loss = -tf.reduce_mean(tf.math.log(p_real + 1e-7) + tf.math.log(1.0 - p_fake + 1e-7))
        gen_loss = tf.reduce_mean(tf.math.log(1.0 - p_fake + 1e-7))  # expect: MLL501
    gg = gt.gradient(gen_loss, generator.trainable_variables)
    dg = dt.gradient(disc_loss, discriminator.trainable_variables)
    gen_opt.apply_gradients(zip(gg, generator.trainable_variables))
    disc_opt.apply_gradients(zip(dg, discriminator.trainable_variables))
