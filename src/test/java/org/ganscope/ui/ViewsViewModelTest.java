package org.ganscope.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.ganscope.experiment.Aspect;
import org.ganscope.experiment.Configs;
import org.ganscope.experiment.ExperimentConfig;
import org.ganscope.plot.PlaneLayer;
import org.ganscope.plot.View;
import org.ganscope.preset.PresetLibrary;
import org.ganscope.session.Command;
import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Which views are shown is the user's choice, kept over runs that lack some of them. */
class ViewsViewModelTest {
    private static final ExperimentConfig OF_NUMBERS = Configs.small();
    private static final ExperimentConfig OF_POINTS = PresetLibrary.find("8");

    private final List<Command> sent = new ArrayList<>();
    private final ViewsViewModel views = new ViewsViewModel(sent::add);

    @Test
    void aRunShowsTheChosenViewsThatItHas() {
        views.show(OF_NUMBERS);
        assertThat(visible()).containsExactly(View.NUMBERS, View.LOSSES, View.METRIC, View.MAP);
        assertThat(views.absence(View.POINTS)).isPresent();

        views.show(OF_POINTS);
        assertThat(visible()).containsExactly(View.POINTS, View.LOSSES, View.METRIC);
    }

    @Test
    void theSessionIsAskedForTheLayersOfPointsThatAreSeen() {
        views.show(OF_POINTS);
        assertThat(sent.getLast())
                .isEqualTo(new Command.Watch(Set.of(Aspect.OPTIMAL_PLANE, Aspect.ARROWS), false));

        views.toggle(PlaneLayer.TRAILS);
        assertThat(sent.getLast())
                .isEqualTo(
                        new Command.Watch(
                                Set.of(Aspect.OPTIMAL_PLANE, Aspect.ARROWS, Aspect.TRAILS), false));
        views.toggle(PlaneLayer.OPTIMAL);
        assertThat(sent.getLast())
                .isEqualTo(new Command.Watch(Set.of(Aspect.ARROWS, Aspect.TRAILS), false));

        views.toggle(View.POINTS);
        assertThat(sent.getLast()).isEqualTo(new Command.Watch(Set.of(), false));
    }

    @Test
    void theSessionIsToldTheShapeOfThePlaneWhereItIsAnother() {
        views.frame(1.25);
        views.frame(1.25);
        views.frame(2);

        assertThat(sent).containsExactly(new Command.Frame(1.25), new Command.Frame(2));
    }

    @Test
    void whatIsHiddenIsShownAgainInItsPlaceAndWhatWasNeverShownLast() {
        views.show(OF_NUMBERS);

        views.toggle(View.LOSSES);
        assertThat(visible()).containsExactly(View.NUMBERS, View.METRIC, View.MAP);
        views.toggle(View.LOSSES);
        assertThat(visible()).containsExactly(View.NUMBERS, View.LOSSES, View.METRIC, View.MAP);

        views.toggle(View.NUMBERS);
        views.toggle(View.OUTPUTS);
        views.toggle(View.NUMBERS);
        assertThat(visible())
                .containsExactly(View.NUMBERS, View.LOSSES, View.METRIC, View.MAP, View.OUTPUTS);
    }

    @Test
    void anyViewTakesTheLargePlace() {
        views.show(OF_NUMBERS);

        views.enlarge(View.METRIC);

        assertThat(visible()).containsExactly(View.METRIC, View.NUMBERS, View.LOSSES, View.MAP);
    }

    @Test
    void aViewAloneGivesThePlacesBack() {
        views.show(OF_NUMBERS);

        views.toggleAlone(View.LOSSES);
        assertThat(visible()).containsExactly(View.LOSSES);
        views.toggleAlone();
        assertThat(visible()).hasSize(4);
        views.toggleAlone();
        assertThat(visible()).containsExactly(View.NUMBERS);
        views.together();
        assertThat(visible()).hasSize(4);
    }

    @Test
    void aViewThatIsAloneAndHiddenGivesTheOthersBack() {
        views.show(OF_NUMBERS);
        views.toggleAlone(View.LOSSES);

        views.toggle(View.LOSSES);

        assertThat(visible()).containsExactly(View.NUMBERS, View.METRIC, View.MAP);
    }

    @Test
    void anotherRunThatLacksTheViewThatIsAloneShowsTheOthers() {
        views.show(OF_NUMBERS);
        views.toggleAlone(View.NUMBERS);

        views.show(OF_POINTS);

        assertThat(visible()).containsExactly(View.POINTS, View.LOSSES, View.METRIC);
    }

    @Test
    void theSessionDrawsWhatTheVisibleViewsNeedAndNoMore() {
        views.show(OF_NUMBERS);
        Set<View> hungry = EnumSet.noneOf(View.class);
        for (View view : View.values()) {
            if (view.isOf(OF_NUMBERS)
                    && (view.showsMotion() || !view.aspects().isEmpty())
                    && !visible().contains(view)) {
                hungry.add(view);
            }
        }
        for (View view : hungry) {
            views.restore(List.of(View.LOSSES));
            sent.clear();

            views.toggle(view);
            assertThat(sent).containsExactly(new Command.Watch(view.aspects(), view.showsMotion()));
            views.toggle(view);
            assertThat(sent).last().isEqualTo(new Command.Watch(Set.of(), false));
        }
    }

    private List<View> visible() {
        return views.visible().get();
    }
}
