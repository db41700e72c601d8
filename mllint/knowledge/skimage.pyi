# scikit-image 0.26
