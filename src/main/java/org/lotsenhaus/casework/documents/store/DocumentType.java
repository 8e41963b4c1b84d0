package org.lotsenhaus.casework.documents.store;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The kinds of files that are kept. */
public enum DocumentType {
  PDF("application/pdf", "pdf"),
  JPEG("image/jpeg", "jpg"),
  PNG("image/png", "png"),
  WORD("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"),
  OPEN_TEXT("application/vnd.oasis.opendocument.text", "odt");

  private final String media;
  private final String ending;

  DocumentType(String media, String ending) {
    this.media = media;
    this.ending = ending;
  }

  public static Optional<DocumentType> ofMedia(String media) {
    return Arrays.stream(values()).filter(it -> it.media.equals(media)).findFirst();
  }

  public String media() {
    return media;
  }

  /** Of the name of a file, without the dot. */
  public String ending() {
    return ending;
  }

  /** Whether pictures can be drawn of it. */
  public boolean isDrawn() {
    return this == PDF || this == JPEG || this == PNG;
  }

  public String messageKey() {
    return "documents-staff.type_" + name().toLowerCase(Locale.ROOT);
  }
}
