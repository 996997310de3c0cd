package org.ganscope.ui;

import javafx.scene.control.ScrollPane;
import javafx.scene.control.Skin;

/** Scrolls downwards what changes all the time; as wide as there is room. */
class LiveScrollPane extends ScrollPane {
    LiveScrollPane() {
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
    }

    /** The skin keeps a picture of the content, which numbers that change make anew every time. */
    @Override
    protected Skin<?> createDefaultSkin() {
        Skin<?> skin = super.createDefaultSkin();
        lookupAll(".viewport").forEach(viewport -> viewport.setCache(false));
        return skin;
    }
}
