package io.palier.attachment;

import java.util.Optional;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Chooses who looks for viruses: nobody where no scanner is named. */
@Configuration(proxyBeanMethods = false)
class ScannerConfiguration {

    @Bean
    VirusScanner virusScanner(ClamdSettings settings) {
        var host = settings.host();
        return host == null || host.isBlank() ? content -> Optional.empty() : new Clamd(host, settings);
    }
}
