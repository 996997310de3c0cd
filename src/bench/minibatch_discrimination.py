"""The minibatch-discrimination study (preset 11, with and without the layer) in PyTorch.

usage: python3 src/bench/minibatch_discrimination.py [SEEDS]

Prints for each variant the median and range of the Wasserstein-1 distance at the end, how many
seeds end below 0.5, and the distance of each seed. Needs PyTorch and NumPy; one thread.
"""

import sys
from statistics import NormalDist

import numpy as np
import torch
from torch.nn.functional import linear, relu, softplus

SAMPLES = 10_000
QUANTILES = np.array(
    [NormalDist(4, 0.5).inv_cdf((i + 0.5) / SAMPLES) for i in range(SAMPLES)]
)


def distance(seed, with_layer):
    random = torch.Generator().manual_seed(seed)

    def dense(inputs, outputs):
        weights = torch.randn(outputs, inputs, generator=random).requires_grad_()
        return weights, torch.zeros(outputs).requires_grad_()

    generator = [dense(1, 4), dense(4, 1)]
    hidden = [dense(1, 8), dense(8, 8)] + ([] if with_layer else [dense(8, 8)])
    kernels = (0.02 * torch.randn(15, 8, generator=random)).requires_grad_()
    last = dense(13 if with_layer else 8, 1)

    def generate(z):
        return linear(softplus(linear(z, *generator[0])), *generator[1])

    def logits(x):
        for layer in hidden:
            x = relu(linear(x, *layer))
        if with_layer:
            m = (x @ kernels.t()).view(-1, 5, 3)
            apart = (m[:, None] - m[None]).abs().sum(3)
            x = torch.cat([x, torch.exp(-apart).sum(1)], 1)
        return linear(x, *last)

    def noise(count):
        jitter = 0.01 * torch.rand(count, generator=random)
        return (torch.linspace(-8, 8, count) + jitter).view(-1, 1)

    def real(count):
        return (4 + 0.5 * torch.randn(count, generator=random)).view(-1, 1)

    of_generator = [p for layer in generator for p in layer]
    of_discriminator = [p for layer in hidden + [last] for p in layer]
    of_discriminator += [kernels] if with_layer else []
    generator_adam = torch.optim.Adam(of_generator, 1e-3)
    discriminator_adam = torch.optim.Adam(of_discriminator, 1e-3)
    for _ in range(5000):
        with torch.no_grad():
            forged = generate(noise(8))
        loss = softplus(-logits(real(8))).mean() + softplus(logits(forged)).mean()
        discriminator_adam.zero_grad()
        loss.backward()
        discriminator_adam.step()
        loss = softplus(-logits(generate(noise(8)))).mean()
        generator_adam.zero_grad()
        loss.backward()
        generator_adam.step()
    with torch.no_grad():
        samples = np.sort(generate(noise(SAMPLES)).numpy().ravel())
    return np.abs(samples - QUANTILES).mean()


def main():
    torch.set_num_threads(1)
    seeds = int(sys.argv[1]) if len(sys.argv) > 1 else 20
    for name, with_layer in (("with", True), ("without", False)):
        found = [distance(seed, with_layer) for seed in range(seeds)]
        near = sum(one < 0.5 for one in found)
        print(
            f"{name}: {np.median(found):.3f} ({min(found):.3f} to {max(found):.3f}),"
            f" {near} of {seeds} below 0.5:",
            " ".join(f"{one:.3f}" for one in found),
            flush=True,
        )


if __name__ == "__main__":
    main()
