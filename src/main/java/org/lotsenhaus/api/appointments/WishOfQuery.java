package org.lotsenhaus.api.appointments;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;
import org.springframework.core.MethodParameter;
import org.springframework.validation.DirectFieldBindingResult;
import org.springframework.validation.Validator;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Reads a wish from the address. Spring's own binding to a record looks at all of its annotations
 * anew each time, which took half of the work of a search.
 */
@Configuration
class WishOfQuery implements WebMvcConfigurer, HandlerMethodArgumentResolver {

  private final Validator validator;

  WishOfQuery(@Lazy Validator validator) {
    this.validator = validator;
  }

  @Override
  public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
    resolvers.add(this);
  }

  @Override
  public boolean supportsParameter(MethodParameter parameter) {
    return parameter.getParameterType() == WishEntry.class;
  }

  @Override
  public WishEntry resolveArgument(
      MethodParameter parameter,
      @Nullable ModelAndViewContainer container,
      NativeWebRequest request,
      @Nullable WebDataBinderFactory binders)
      throws MethodArgumentNotValidException {
    var query = Objects.requireNonNull(request.getNativeRequest(HttpServletRequest.class));
    var wrong = new DirectFieldBindingResult(parameter, "wish");
    var wish = read(query, wrong);
    if (!wrong.hasErrors()) {
      wrong = new DirectFieldBindingResult(wish, "wish");
      validator.validate(wish, wrong);
    }
    if (wrong.hasErrors()) {
      throw new MethodArgumentNotValidException(parameter, wrong);
    }
    return wish;
  }

  private static WishEntry read(HttpServletRequest query, DirectFieldBindingResult wrong) {
    var concern = query.getParameterValues("concern");
    return new WishEntry(
        concern == null ? List.of() : List.of(concern),
        Objects.requireNonNullElse(query.getParameter("site"), ""),
        given(query, "language", Function.identity(), wrong),
        given(query, "people", Integer::valueOf, wrong),
        given(query, "stepFree", WishOfQuery::yesOrNo, wrong));
  }

  private static <T> @Nullable T given(
      HttpServletRequest query,
      String name,
      Function<String, T> meaning,
      DirectFieldBindingResult wrong) {
    var value = query.getParameter(name);
    try {
      return value == null || value.isEmpty() ? null : meaning.apply(value);
    } catch (IllegalArgumentException other) {
      wrong.reject("typeMismatch");
      return null;
    }
  }

  private static Boolean yesOrNo(String value) {
    return switch (value) {
      case "true" -> true;
      case "false" -> false;
      default -> throw new IllegalArgumentException(value);
    };
  }
}
