package io.palier.platform;

import io.palier.organization.Organization;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.format.FormatterRegistry;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.i18n.LocaleChangeInterceptor;

/** How what the browser sends is understood: the reader's language, the names in addresses and forms, who is asking. */
@Configuration(proxyBeanMethods = false)
class WebConfiguration implements WebMvcConfigurer {

    private final Organization organization;

    WebConfiguration(Organization organization) {
        this.organization = organization;
    }

    @Bean
    LocaleResolver localeResolver() {
        return new LanguageResolver(organization);
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        var choice = new LocaleChangeInterceptor();
        choice.setParamName("lang");
        choice.setIgnoreInvalidLocale(true);
        registry.addInterceptor(choice);
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(new CurrentStaff(organization));
    }

    @Override
    public void addFormatters(FormatterRegistry registry) {
        registry.addConverter(new OneValueRecords());
    }
}
