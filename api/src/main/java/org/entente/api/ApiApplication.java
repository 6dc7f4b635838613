package org.entente.api;

import org.entente.cypher.Graph;
import org.entente.cypher.GraphReader;
import org.entente.model.Ontology;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;

/** What the API is put together from. */
@SpringBootApplication(proxyBeanMethods = false)
class ApiApplication {

  @Bean
  GraphReader graphReader(Graph graph) {
    return graph.reader();
  }

  @Bean
  Ontology ontology(Graph graph) {
    return graph.ontology();
  }
}
