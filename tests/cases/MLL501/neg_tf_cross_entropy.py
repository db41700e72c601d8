import tensorflow as tf

cross_entropy = tf.keras.losses.BinaryCrossentropy(from_logits=True)
generator = tf.keras.Sequential([tf.keras.layers.Dense(64, activation="relu"), tf.keras.layers.Dense(20)])
discriminator = tf.keras.Sequential([tf.keras.layers.Dense(64, activation="relu"), tf.keras.layers.Dense(1)])
opt_g, opt_d = tf.keras.optimizers.Adam(1e-4), tf.keras.optimizers.Adam(1e-4)


def discriminator_loss(real, fake):
    return cross_entropy(tf.ones_like(real), real) + cross_entropy(tf.zeros_like(fake), fake)


def generator_loss(fake):
    return cross_entropy(tf.ones_like(fake), fake)


@tf.function
def step(real):
    z = tf.random.normal([32, 10])
    with tf.GradientTape(persistent=True) as tape:
        fake = generator(z, training=True)
        on_real, on_fake = discriminator(real, training=True), discriminator(fake, training=True)
        g, d = generator_loss(on_fake), discriminator_loss(on_real, on_fake)
    for net, loss, opt in ((generator, g, opt_g), (discriminator, d, opt_d)):
        opt.apply_gradients(zip(tape.gradient(loss, net.trainable_variables), net.trainable_variables))
