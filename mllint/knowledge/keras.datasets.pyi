# keras 3.15: data sets, one module each
