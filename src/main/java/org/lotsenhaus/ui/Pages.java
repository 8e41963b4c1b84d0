package org.lotsenhaus.ui;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.MethodParameter;
import org.springframework.http.MediaType;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.http.converter.HttpMessageConverters;
import org.springframework.http.server.ServerHttpRequest;
import org.springframework.http.server.ServerHttpResponse;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.mvc.method.annotation.ResponseBodyAdvice;

/** Makes controllers able to take a {@link Frame} and to return a {@link Page}. */
@Configuration
class Pages implements WebMvcConfigurer {

  private final PageRenderer renderer;
  private final FrameArgument frames;
  private final LanguageChoice choice;

  Pages(PageRenderer renderer, FrameArgument frames, LanguageChoice choice) {
    this.renderer = renderer;
    this.frames = frames;
    this.choice = choice;
  }

  @Override
  public void configureMessageConverters(HttpMessageConverters.ServerBuilder builder) {
    builder.addCustomConverter(renderer);
  }

  @Override
  public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
    resolvers.add(frames);
  }

  /** A kiosk keeps no choice, since the next person is somebody else; programs keep none at all. */
  @Override
  public void addInterceptors(InterceptorRegistry registry) {
    registry
        .addInterceptor(choice)
        .excludePathPatterns(Assets.ROOT + "**", "/*/kiosk/**", "/*/api/**");
  }

  /** A page carries its own status. */
  @ControllerAdvice
  static class StatusOfPage implements ResponseBodyAdvice<Page> {

    @Override
    public boolean supports(
        MethodParameter returned, Class<? extends HttpMessageConverter<?>> converter) {
      return PageRenderer.class.isAssignableFrom(converter);
    }

    @Override
    public @Nullable Page beforeBodyWrite(
        @Nullable Page page,
        MethodParameter returned,
        MediaType type,
        Class<? extends HttpMessageConverter<?>> converter,
        ServerHttpRequest request,
        ServerHttpResponse response) {
      if (page != null && page.status().value() != 200) {
        response.setStatusCode(page.status());
      }
      return page;
    }
  }
}
