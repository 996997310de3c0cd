package org.ganscope.experiment;

import org.ganscope.gan.LayerAnswers;
import org.ganscope.math.RandomStream;

/** Asks a generator about noise, from a stream keyed by the step. TRAINER thread. */
final class NoiseInquiry implements Inquiry {
    private final ExperimentConfig config;
    private final Domain domain;
    private final int samples;
    private final float[] x;
    private final float[] noise;

    NoiseInquiry(ExperimentConfig config, boolean coarse, int samples) {
        this.config = config;
        this.samples = samples;
        domain = Domains.ofNoise(config.latent(), coarse);
        x = new float[config.latent().dimension() * columns()];
        noise = new float[config.latent().dimension() * samples];
        Grids.write(domain, x, columns());
    }

    @Override
    public Domain domain() {
        return domain;
    }

    @Override
    public int real() {
        return 0;
    }

    @Override
    public int generated() {
        return samples;
    }

    @Override
    public void ask(LayerAnswers answers, Course course, Views.Moment moment) {
        var random = RandomStream.of(config.seed(), "noise for the networks", moment.step());
        config.latent().sample(random, noise, samples);
        for (int row = 0; row < config.latent().dimension(); row++) {
            System.arraycopy(noise, row * samples, x, row * columns() + domain.points(), samples);
        }
        answers.ask(x);
    }
}
