package org.lotsenhaus.admin.texts;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lotsenhaus.shared.Language;
import org.lotsenhaus.ui.Frame;
import org.lotsenhaus.ui.Page;
import org.springframework.http.HttpStatus;

/**
 * @param outdated how many translations no longer fit
 * @param trouble message key of what is wrong with what was typed, or null
 */
public record TranslationPage(
    Frame frame,
    Subject subject,
    String key,
    String name,
    List<Language> languages,
    List<Row> rows,
    int outdated,
    Edited edited,
    @Nullable String trouble)
    implements Page {

  public record Row(String field, List<Standing> states) {}

  /** The text that is open for writing, beside its original. */
  public record Edited(
      String field, Language language, String german, String text, Standing standing) {}

  @Override
  public HttpStatus status() {
    return trouble == null ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_ENTITY;
  }
}
