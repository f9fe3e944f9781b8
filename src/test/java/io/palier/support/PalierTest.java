package io.palier.support;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestConstructor;

/**
 * A test of the whole program: real PostgreSQL, real SMTP, a random port, the clock moved by hand, nothing scheduled.
 * All classes that carry it share one context, so do not add properties or mock beans to a single class. What is asked
 * for in the constructor is injected: {@code SettableClock}, {@code GreenMail}, {@code MockMvcTester}, any façade.
 * Before each test every table is emptied that was empty when the program had started, the clock shows
 * {@link SettableClock#START} and the mail sink is empty.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@AutoConfigureMockMvc
@Import(TestWorld.class)
@ExtendWith(FreshWorld.class)
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
public @interface PalierTest {}
