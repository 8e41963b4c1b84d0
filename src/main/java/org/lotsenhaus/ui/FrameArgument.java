package org.lotsenhaus.ui;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lotsenhaus.shared.Language;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.MethodParameter;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Gives a controller method the {@link Frame} of its page. */
@Component
public class FrameArgument implements HandlerMethodArgumentResolver {

  private static final Set<Language> STAFF_READ = Set.of(Language.GERMAN, Language.ENGLISH);

  private final Lexicon lexicon;
  private final LanguageChoice choice;
  private final Clock clock;
  private final ObjectProvider<CityNames> names;

  FrameArgument(
      Lexicon lexicon, LanguageChoice choice, Clock clock, ObjectProvider<CityNames> names) {
    this.lexicon = lexicon;
    this.choice = choice;
    this.clock = clock;
    this.names = names;
  }

  @Override
  public boolean supportsParameter(MethodParameter parameter) {
    return parameter.getParameterType() == Frame.class;
  }

  @Override
  public Frame resolveArgument(
      MethodParameter parameter,
      @Nullable ModelAndViewContainer container,
      NativeWebRequest request,
      @Nullable WebDataBinderFactory binders) {
    return of((HttpServletRequest) request.getNativeRequest());
  }

  public Frame of(HttpServletRequest request) {
    var chosen = choice.of(request);
    var forStaff = request.getAttribute(Staff.class.getName()) != null;
    return of(request, forStaff && !STAFF_READ.contains(chosen) ? Language.GERMAN : chosen);
  }

  public Frame of(HttpServletRequest request, Language language) {
    var place = (Place) request.getAttribute(Place.class.getName());
    var now = LocalDateTime.now(clock);
    return new Frame(
        place == null ? "" : name(place, language),
        place == null ? "" : place.slug(),
        language,
        Language.FIRST_WAVE,
        lexicon.in(language),
        LanguageChoice.pathWithoutChoice(request),
        Csrf.of(request),
        now.toLocalDate(),
        now.toLocalTime(),
        (DemoBanner) request.getAttribute(DemoBanner.class.getName()),
        (Staff) request.getAttribute(Staff.class.getName()));
  }

  private String name(Place place, Language language) {
    return names.stream().findFirst().flatMap(it -> it.in(language)).orElse(place.city());
  }

  /** The city that the path names; set on the request by the filter that found it. */
  public record Place(String slug, String city) {}
}
