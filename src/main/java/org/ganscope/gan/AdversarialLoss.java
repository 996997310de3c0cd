package org.ganscope.gan;

import org.ganscope.config.Choice;

/** What generator and discriminator each minimise; all terms take logits, never probabilities. */
public sealed interface AdversarialLoss {

    /** Goodfellow et al. 2014, section 3: the generator maximises log D(G(z)). */
    @Choice(
            name = "nonSaturating",
            label = "Non-saturating",
            meaning = "The generator wants D to say 'real'; it learns even while D is winning.")
    record NonSaturating() implements AdversarialLoss {}

    /** Goodfellow et al. 2014, equation 1: the generator minimises log(1 - D(G(z))). */
    @Choice(
            name = "minimax",
            label = "Minimax",
            meaning = "The generator wants D to be wrong; where D is sure, it hardly learns.")
    record Minimax() implements AdversarialLoss {}
}
