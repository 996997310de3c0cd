package org.ganscope;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks tests that need a real window. They run in a JVM of their own without the headless
 * platform, and are skipped by name where there is no X server.
 */
@Tag("xvfb")
@EnabledIfEnvironmentVariable(named = "DISPLAY", matches = ".+", disabledReason = "no X server")
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
@Inherited
public @interface NeedsXServer {}
