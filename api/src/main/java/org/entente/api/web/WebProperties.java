package org.entente.api.web;

import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What can be set about the API from outside, as {@code entente.api.*} or in the environment as
 * {@code ENTENTE_API_*}.
 *
 * @param allowedOrigins web origins whose pages may read answers (CORS); none by default
 */
@ConfigurationProperties("entente.api")
record WebProperties(@DefaultValue List<String> allowedOrigins) {}
