package org.ganscope.ui;

/**
 * What the config form shows and does: fields of the edited config, edits as whole candidate
 * configs. JavaFX thread only; knows no nodes.
 */
final class ConfigFormViewModel {
    private final WorkspaceViewModel workspace;

    ConfigFormViewModel(WorkspaceViewModel workspace) {
        this.workspace = workspace;
    }

    WorkspaceViewModel workspace() {
        return workspace;
    }
}
