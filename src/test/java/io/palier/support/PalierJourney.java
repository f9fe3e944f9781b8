package io.palier.support;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A {@link PalierTest} told through a real browser: a method that asks for a {@link Browser} gets one. The class is
 * called {@code …Journey}.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@PalierTest
@ExtendWith(BrowserAtHand.class)
public @interface PalierJourney {}
