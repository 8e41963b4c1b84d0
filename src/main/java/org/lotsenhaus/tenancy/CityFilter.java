package org.lotsenhaus.tenancy;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.lotsenhaus.shared.Tenant;
import org.lotsenhaus.ui.FrameArgument.Place;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Binds the city that the path names ({@code /krefeld/…}) for the whole of a request. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 20)
class CityFilter extends OncePerRequestFilter {

  private final Cities cities;

  CityFilter(Cities cities) {
    this.cities = cities;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    var first = firstPart(request.getRequestURI());
    boolean cityless = first.isEmpty() || Cities.isReserved(first);
    var city = alreadyFound(request).or(() -> cityless ? Optional.empty() : cities.bySlug(first));
    if (city.isPresent()) {
      bind(city.get(), request, response, chain);
    } else if (cityless) {
      chain.doFilter(request, response);
    } else {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
    }
  }

  /** The page about an error inside a city is a page of that city. */
  private static Optional<City> alreadyFound(HttpServletRequest request) {
    return Optional.ofNullable((City) request.getAttribute(City.class.getName()));
  }

  private static void bind(
      City city, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    request.setAttribute(City.class.getName(), city);
    request.setAttribute(Place.class.getName(), new Place(city.slug(), city.name()));
    try {
      Tenant.house(city.id()).carry(() -> chain.doFilter(request, response));
    } catch (IOException | ServletException | RuntimeException failure) {
      throw failure;
    } catch (Exception impossible) {
      throw new ServletException(impossible);
    }
  }

  private static String firstPart(String path) {
    int end = path.indexOf('/', 1);
    return path.substring(Math.min(1, path.length()), end < 0 ? path.length() : end);
  }

  @Override
  protected boolean shouldNotFilterAsyncDispatch() {
    return false;
  }

  @Override
  protected boolean shouldNotFilterErrorDispatch() {
    return false;
  }
}
