package org.ganscope.ui;

/** Puts questions before the user, one after the other; returns at once. */
@FunctionalInterface
interface Prompter {
    void ask(Question question);
}
