package org.entente.api.web;

import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What can be set about the API from outside, as {@code entente.api.*} or in the environment as
 * {@code ENTENTE_API_*}.
 *
 * @param allowedOrigins web origins whose pages may read answers (CORS); none by default
 * @param keys who may ask, as {@code NAME:ROLE:SHA-256 of the key in hex}; when empty, everybody
 *     who reaches the address
 * @param requestsPerMinute how many requests a key, or without keys an address, may make in a
 *     minute; 0 for any number
 */
@ConfigurationProperties("entente.api")
record WebProperties(
    @DefaultValue List<String> allowedOrigins,
    @DefaultValue List<String> keys,
    @DefaultValue("0") int requestsPerMinute) {}
