package io.palier;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/** The whole program: one process, one database, all rooms. */
@SpringBootApplication
@ConfigurationPropertiesScan
public class PalierApplication {

    /** Starts the program; the arguments are Spring Boot's usual {@code --key=value} settings. */
    public static void main(String[] args) {
        SpringApplication.run(PalierApplication.class, args);
    }
}
