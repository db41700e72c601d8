import tensorflow as tf


def loss_of(weights, bias, x, labels):
    probabilities = tf.nn.softmax(tf.nn.bias_add(tf.matmul(x, weights), bias))  # expect: MLL521
    return tf.reduce_mean(tf.nn.sparse_softmax_cross_entropy_with_logits(labels=labels, logits=probabilities))
