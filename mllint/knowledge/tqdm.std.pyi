# same-as: tqdm
