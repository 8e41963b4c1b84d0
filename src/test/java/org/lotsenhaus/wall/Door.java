package org.lotsenhaus.wall;

import java.lang.reflect.Parameter;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** A way into the house: one method of one path, as the running application maps it. */
record Door(RequestMethod method, String path, HandlerMethod handler) {

  /** What stands in a path and is no secret: parts of the city's plan. */
  private static final Set<String> OF_THE_PLAN =
      Set.of("city", "site", "unit", "concern", "group", "tag", "kind", "sort");

  static List<Door> all(RequestMappingHandlerMapping mapping) {
    return mapping.getHandlerMethods().entrySet().stream()
        .filter(it -> it.getValue().getBeanType().getName().startsWith("org.lotsenhaus."))
        .flatMap(it -> of(it.getKey(), it.getValue()))
        .sorted(Comparator.comparing(Door::toString))
        .toList();
  }

  private static Stream<Door> of(RequestMappingInfo info, HandlerMethod handler) {
    var asked = info.getMethodsCondition().getMethods();
    var methods = asked.isEmpty() ? Set.of(RequestMethod.GET, RequestMethod.POST) : asked;
    return info.getPatternValues().stream()
        .flatMap(path -> methods.stream().map(method -> new Door(method, path, handler)));
  }

  /** Whether what is sent here may name something, or search for it. */
  boolean takesNames() {
    return isAboutSomething()
        || Stream.of(handler.getMethod().getParameters()).anyMatch(Door::takesAnything);
  }

  /** Whether the path itself names something that isn't part of the city's plan. */
  boolean isAboutSomething() {
    return path.replaceAll("\\{(%s)}".formatted(String.join("|", OF_THE_PLAN)), "").contains("{");
  }

  private static boolean takesAnything(Parameter parameter) {
    var type = parameter.getType();
    return parameter.isAnnotationPresent(RequestBody.class)
        || MultiValueMap.class.isAssignableFrom(type)
        || Map.class.isAssignableFrom(type)
        || parameter.isAnnotationPresent(RequestParam.class)
            && (type == UUID.class || type == String.class)
        || isForm(parameter);
  }

  private static boolean isForm(Parameter parameter) {
    return parameter.getType().isRecord()
        && parameter.getType().getSimpleName().endsWith("Form")
        && parameter.getAnnotations().length == 0;
  }

  /** What the handler asks for by name, that a request can't do without. */
  List<Parameter> asked() {
    return Arrays.stream(handler.getMethod().getParameters())
        .filter(it -> it.isAnnotationPresent(RequestParam.class))
        .toList();
  }

  boolean isPathVariable(String name) {
    return Arrays.stream(handler.getMethod().getParameters())
        .anyMatch(it -> it.isAnnotationPresent(PathVariable.class) && it.getName().equals(name));
  }

  @Override
  public String toString() {
    return method + " " + path;
  }
}
