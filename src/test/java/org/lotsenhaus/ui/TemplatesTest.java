package org.lotsenhaus.ui;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TemplatesTest {

  private static final String ALL_STYLES =
      Stream.of("public", "staff", "kiosk", "display", "slip")
          .map(name -> AssetFiles.text(name + ".css"))
          .collect(joining());

  @Test
  void no_template_styles_itself_because_the_browser_would_refuse() {
    assertThat(Templates.find(Pattern.compile("(\\sstyle=\"[^\"]*)"))).isEmpty();
  }

  @Test
  void no_template_carries_a_script_because_the_browser_would_refuse() {
    assertThat(Templates.find(Pattern.compile("(<script[^>]*>)(?!</script>)"))).isEmpty();
    assertThat(Templates.find(Pattern.compile("\\s(on[a-z]+=\")"))).isEmpty();
  }

  @Test
  void every_kern_class_that_a_template_uses_survived_the_cut() {
    assertThat(missing("kern-", AssetFiles.text("staff.css"))).isEmpty();
  }

  @Test
  void every_class_of_ours_that_a_template_uses_is_styled_somewhere() {
    assertThat(missing("lh-", ALL_STYLES)).isEmpty();
  }

  @Test
  void every_icon_that_a_template_names_is_drawn() {
    var named = Templates.find(Pattern.compile("ui\\.icon\\(name = \"([^\"]+)\""));
    assertThat(without(named, Icons::has)).isEmpty();
  }

  private static Map<String, Set<String>> missing(String prefix, String styles) {
    var used =
        Templates.find(Pattern.compile("[\"\\s](" + prefix + "[a-z0-9_-]*[a-z0-9])(?=[\"\\s])"));
    return without(
        used, name -> Pattern.compile("\\." + name + "(?![\\w-])").matcher(styles).find());
  }

  private static Map<String, Set<String>> without(
      Map<String, Set<String>> found, Predicate<String> good) {
    var bad = new TreeMap<String, Set<String>>();
    found.forEach((template, names) -> {
      var rest = new TreeSet<>(names);
      rest.removeIf(good);
      if (!rest.isEmpty()) {
        bad.put(template, rest);
      }
    });
    return bad;
  }
}
