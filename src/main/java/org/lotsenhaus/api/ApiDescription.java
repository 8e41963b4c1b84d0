package org.lotsenhaus.api;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.info.License;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.Parameter;
import org.lotsenhaus.ui.Frame;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.config.annotation.CorsRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** What is said about the API, and from where it may be read. */
@Configuration
class ApiDescription implements WebMvcConfigurer {

  static {
    SpringDocUtils.getConfig().addRequestWrapperToIgnore(Frame.class);
  }

  /**
   * A city's website may show what it reads here; tickets are taken by its server, not its page.
   */
  @Override
  public void addCorsMappings(CorsRegistry origins) {
    origins
        .addMapping("/*/api/**")
        .allowedOrigins("*")
        .allowedMethods("GET")
        .allowCredentials(false);
  }

  @Bean
  OpenAPI lotsenhausApi() {
    return new OpenAPI()
        .info(
            new Info()
                .title("Lotsenhaus")
                .version("v1")
                .description(
                    """
                    Concerns, sites, waiting times, tickets and appointments of a city, for its website and its \
                    signs. No name is ever told. Errors are problem+json (RFC 9457) with a text for people.\
                    """)
                .license(new License().name("EUPL-1.2")));
  }

  @Bean
  OpenApiCustomizer commonParameters() {
    return api ->
        api.getPaths().values().stream()
            .flatMap(path -> path.readOperations().stream())
            .forEach(ApiDescription::describe);
  }

  private static void describe(Operation operation) {
    operation.addParametersItem(
        new Parameter()
            .in("path")
            .name("city")
            .required(true)
            .description("The city's part of the address.")
            .schema(new StringSchema().example("krefeld")));
    operation.addParametersItem(
        new Parameter()
            .in("query")
            .name("lang")
            .description("The language of the texts; else Accept-Language, else German.")
            .schema(new StringSchema().example("en")));
  }
}
