import torch
import gymnasium as gym
def evaluate_policy(policy, env, episodes=10):
    total = 0
    for _ in range(episodes):
        obs, _ = env.reset(); done = False
        while not done:
            with torch.no_grad():
                a = policy(torch.as_tensor(obs)) 
                a = a + 0.1 * torch.randn_like(a)
            obs, r, done, *_ = env.step(a.numpy()); total += r
    return total / episodes
