import tensorflow as tf

kl = tf.keras.losses.KLDivergence()


def loss(student, teacher):
    return kl(tf.nn.softmax(teacher), tf.nn.softmax(student))


def wrong_but_not_ours(student, teacher):
    return tf.keras.losses.kl_divergence(tf.nn.log_softmax(teacher), tf.nn.softmax(student))
