package org.lotsenhaus.setup;

/**
 * What was entered to set a house up: a blueprint, or only a name and an address for a small city
 * to begin with; and who will administrate it.
 */
public record SetupForm(String yaml, String city, String slug, String name, String login) {

  static final SetupForm EMPTY = new SetupForm("", "", "", "", "");

  public SetupForm {
    yaml = plain(yaml);
    city = plain(city);
    slug = plain(slug);
    name = plain(name);
    login = plain(login).toLowerCase(java.util.Locale.ROOT);
  }

  @SuppressWarnings("NullAway") // fields that a browser left out
  private static String plain(String typed) {
    return typed == null ? "" : typed.strip();
  }

  SetupForm withYaml(String other) {
    return new SetupForm(other, city, slug, name, login);
  }

  String blueprint() {
    return yaml.isEmpty() ? SmallCity.named(city, slug) : yaml;
  }

  boolean isCityMissing() {
    return yaml.isEmpty() && !(city.matches("[\\p{L} .()-]{2,60}"));
  }

  boolean isSlugWrong() {
    return yaml.isEmpty() && !slug.matches("[a-z][a-z0-9-]{1,40}");
  }

  boolean isLoginWrong() {
    return !login.matches("[a-z0-9][a-z0-9._-]{1,59}");
  }
}
