package io.palier.customer;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** @param defaultRegion the country (ISO 3166, two letters) whose national numbers are meant when none is dialled */
@ConfigurationProperties("palier")
record CustomerSettings(@DefaultValue("FR") String defaultRegion) {}
