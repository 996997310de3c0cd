package org.ganscope.ui;

import javafx.scene.layout.VBox;

/** The left side: every config field with a control. */
final class ConfigForm extends VBox {
    ConfigForm(ConfigFormViewModel model) {
        setId("config-form");
        getStyleClass().add("config-form");
    }
}
