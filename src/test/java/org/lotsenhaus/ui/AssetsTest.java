package org.lotsenhaus.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lotsenhaus.shared.Language;

class AssetsTest {

  private static final int PAGE = 10_000;

  @Test
  void a_file_is_named_after_its_content() {
    assertThat(Assets.url("public.css")).matches("/assets/public-[0-9a-f]{10}\\.css");
  }

  @Test
  void an_unknown_file_is_a_mistake() {
    assertThatThrownBy(() -> Assets.url("nothing.css")).hasMessageContaining("nothing.css");
  }

  @Test
  void every_language_has_a_font_worth_preloading() {
    assertThat(Language.FIRST_WAVE).allMatch(it -> AssetFiles.exists(Assets.font(it)));
    assertThat(Assets.font(Language.FARSI)).contains("arabic");
    assertThat(Assets.font(Language.BULGARIAN)).contains("cyrillic");
    assertThat(Assets.font(Language.ROMANIAN)).contains("latin");
  }

  @ParameterizedTest
  @ValueSource(strings = {"public", "staff", "kiosk", "display", "slip"})
  void style_sheets_name_only_fonts_that_exist(String name) {
    var fonts =
        Pattern.compile("url\\(\"(fonts/[^\"]+)\"\\)").matcher(AssetFiles.text(name + ".css"));
    assertThat(fonts.results().map(it -> "/assets/" + it.group(1)))
        .isNotEmpty()
        .allMatch(AssetFiles::exists);
  }

  @ParameterizedTest
  @ValueSource(strings = {"public", "staff", "kiosk", "display", "slip"})
  void style_sheets_know_no_left_and_no_right(String name) {
    var physical =
        Pattern.compile(
            "[;{](?:margin|padding|border|text-align)?-?(?:left|right):|text-align:(?:left|right)");
    assertThat(physical.matcher(AssetFiles.text(name + ".css")).find()).isFalse();
  }

  @Test
  void the_front_door_opens_with_at_most_100_kB_in_latin_script() {
    assertThat(
            PAGE + wire("public.css", font("fira-latin"), font("fira-latin-ext"), names(), live()))
        .isLessThan(100_000);
  }

  @Test
  void the_front_door_opens_with_at_most_160_kB_in_arabic() {
    assertThat(PAGE + wire("public.css", font("fira-latin"), font("noto-arabic"), names(), live()))
        .isLessThan(160_000);
  }

  private static String font(String font) {
    return "fonts/" + font + "-400.woff2 fonts/" + font + "-600.woff2";
  }

  private static String names() {
    return "fonts/autonyms-cyrillic.woff2 fonts/autonyms-arabic.woff2";
  }

  private static String live() {
    return "htmx.js sse.js chime.js ticket.js";
  }

  private static int wire(String... names) {
    return Stream.of(names)
        .flatMap(it -> Stream.of(it.split(" ")))
        .mapToInt(AssetFiles::wire)
        .sum();
  }
}
