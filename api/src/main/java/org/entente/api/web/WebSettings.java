package org.entente.api.web;

import java.net.InetAddress;
import java.time.Duration;
import java.util.List;
import org.apache.catalina.core.StandardHost;
import org.entente.cypher.Graph;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.http.HttpHeaders;
import org.springframework.web.servlet.config.annotation.CorsRegistry;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import tools.jackson.databind.json.JsonMapper;

/** How requests are taken in before a feature sees them. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(WebProperties.class)
class WebSettings implements WebMvcConfigurer {

  private final WebProperties properties;
  private final Graph graph;

  WebSettings(WebProperties properties, Graph graph) {
    this.properties = properties;
    this.graph = graph;
  }

  @Override
  public void addInterceptors(InterceptorRegistry registry) {
    registry.addInterceptor(new KnownParameters()).addPathPatterns("/api/**");
    registry.addInterceptor(new GraphTags(graph)).addPathPatterns("/api/**");
  }

  @Override
  public void addCorsMappings(CorsRegistry registry) {
    List<String> origins = properties.allowedOrigins();
    if (!origins.isEmpty()) {
      registry
          .addMapping("/api/**")
          .allowedOrigins(origins.toArray(String[]::new))
          .allowedMethods("GET", "HEAD")
          .exposedHeaders(HttpHeaders.ETAG, HttpHeaders.LINK, HttpHeaders.RETRY_AFTER)
          .maxAge(Duration.ofHours(1).toSeconds());
    }
  }

  @Bean
  FilterRegistrationBean<LocalHosts> localHosts(
      @Value("${server.address:127.0.0.1}") InetAddress address, JsonMapper json) {
    FilterRegistrationBean<LocalHosts> filter = new FilterRegistrationBean<>(new LocalHosts(json));
    filter.setOrder(Ordered.HIGHEST_PRECEDENCE + 1);
    filter.setEnabled(address.isLoopbackAddress());
    return filter;
  }

  @Bean
  FilterRegistrationBean<KeyCheck> keyCheck(JsonMapper json) {
    FilterRegistrationBean<KeyCheck> filter =
        new FilterRegistrationBean<>(new KeyCheck(ApiKey.readAll(properties.keys()), json));
    filter.setOrder(Ordered.HIGHEST_PRECEDENCE + 2);
    filter.setEnabled(!properties.keys().isEmpty());
    return filter;
  }

  @Bean
  FilterRegistrationBean<RateLimit> rateLimit(JsonMapper json) {
    FilterRegistrationBean<RateLimit> filter =
        new FilterRegistrationBean<>(
            new RateLimit(Math.max(1, properties.requestsPerMinute()), json));
    filter.setOrder(Ordered.HIGHEST_PRECEDENCE + 3);
    filter.setEnabled(properties.requestsPerMinute() > 0);
    return filter;
  }

  @Bean
  WebServerFactoryCustomizer<TomcatServletWebServerFactory> webServer() {
    return factory -> {
      factory.addContextCustomizers(
          context -> {
            if (context.getParent() instanceof StandardHost host) {
              host.setErrorReportValveClass(ProblemValve.class.getName());
            }
          });
      factory.addConnectorCustomizers(
          connector -> {
            // Ids of articles are their giver's and may be paths or addresses themselves.
            connector.setEncodedSolidusHandling("passthrough");
            connector.setEncodedReverseSolidusHandling("passthrough");
          });
    };
  }
}
