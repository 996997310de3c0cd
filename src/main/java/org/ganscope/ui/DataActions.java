package org.ganscope.ui;

/** The ways to bring one's own data, as the form's buttons and the menu offer them. */
record DataActions(Runnable draw, Runnable open, Runnable paste) {}
