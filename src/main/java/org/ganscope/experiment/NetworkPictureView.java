package org.ganscope.experiment;

import org.ganscope.gan.Player;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/** Draws {@link NetworkPicture}. TRAINER thread. */
final class NetworkPictureView implements DetailView {
    private final Map<Player, PlayerLook> looks = new EnumMap<>(Player.class);

    @Override
    public Optional<Detail> view(Course course, Views.Moment moment) {
        return Optional.of(
                new NetworkPicture(
                        look(Player.GENERATOR, course, moment),
                        look(Player.DISCRIMINATOR, course, moment)));
    }

    private PlayerPicture look(Player player, Course course, Views.Moment moment) {
        return looks.computeIfAbsent(player, one -> new PlayerLook(one, course))
                .picture(course, moment);
    }
}
