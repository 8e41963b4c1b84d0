package org.lotsenhaus.postgres;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/**
 * A database of one's own, as hosters write it ({@code postgres://user:password@host:5432/name}) or
 * as Java knows it ({@code jdbc:postgresql://…}). The login migrates, and puts on the role of the
 * application for its work.
 */
public record DatabaseUrl(String jdbc, String user, String password) {

  /**
   * @throws IllegalArgumentException when it is no address of a PostgreSQL
   */
  public static DatabaseUrl parse(String url) {
    if (url.startsWith("jdbc:postgresql:")) {
      return new DatabaseUrl(url, "", "");
    }
    var uri = URI.create(url);
    if (uri.getHost() == null || !String.valueOf(uri.getScheme()).matches("postgres(ql)?")) {
      throw new IllegalArgumentException(
          "DATABASE_URL must look like postgres://user:password@host:5432/name");
    }
    var login = String.valueOf(uri.getRawUserInfo()).split(":", 2);
    var query = uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery();
    int port = uri.getPort() < 0 ? 5432 : uri.getPort();
    return new DatabaseUrl(
        "jdbc:postgresql://" + uri.getHost() + ":" + port + uri.getPath() + query,
        decoded(login[0]),
        login.length > 1 ? decoded(login[1]) : "");
  }

  private static String decoded(String part) {
    return URLDecoder.decode(part, StandardCharsets.UTF_8);
  }

  public Map<String, String> settings() {
    var settings = new HashMap<>(settings("datasource", "username"));
    // Migrations need connections of their own: the role of the application comes into being there.
    settings.putAll(settings("flyway", "user"));
    return settings;
  }

  private Map<String, String> settings(String of, String login) {
    var settings = new HashMap<>(Map.of("spring." + of + ".url", jdbc));
    if (!user.isEmpty()) {
      settings.put("spring." + of + "." + login, user);
      settings.put("spring." + of + ".password", password);
    }
    return settings;
  }

  /** Never with the password. */
  @Override
  public String toString() {
    return "DatabaseUrl[…]";
  }
}
