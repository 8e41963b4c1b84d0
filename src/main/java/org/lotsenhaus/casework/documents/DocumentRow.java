package org.lotsenhaus.casework.documents;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lotsenhaus.casework.CaseWords;
import org.lotsenhaus.casework.documents.store.CaseDocument;
import org.lotsenhaus.casework.documents.store.CaseDocument.Scan;
import org.lotsenhaus.ui.Words;

/**
 * A paper in a list.
 *
 * @param facts which kind of file, how large, what about, from when, who brought it
 * @param gone when it was taken out and by whom; empty while it is there
 */
public record DocumentRow(
    UUID id,
    String name,
    String facts,
    boolean confidential,
    boolean unscanned,
    boolean infected,
    String gone) {

  private static final int KILO = 1024;

  public static DocumentRow of(CaseDocument document, Map<String, String> names, CaseWords words) {
    var said = document.description();
    return new DocumentRow(
        document.id(),
        said.name(),
        facts(document, names, words),
        said.confidential(),
        document.scan() == Scan.UNSCANNED,
        document.scan() == Scan.INFECTED,
        gone(document, names, words));
  }

  private static String facts(CaseDocument document, Map<String, String> names, CaseWords words) {
    var said = document.description();
    var plain = words.words();
    return Stream.of(
            Optional.of(plain.plain(document.type().messageKey())),
            Optional.of(size(document.bytes(), plain)),
            said.topic().map(words::topic),
            said.dated().map(it -> plain.plain("documents-staff.dated_on", "day", words.day(it))),
            Optional.of(
                plain.plain(
                    "documents-staff.kept_by",
                    "day",
                    words.day(document.keptAt()),
                    "name",
                    names.getOrDefault(document.keptBy(), ""))))
        .flatMap(Optional::stream)
        .collect(Collectors.joining(", "));
  }

  private static String size(int bytes, Words words) {
    return bytes < KILO * KILO
        ? words.plain("documents-staff.kilobytes", "size", Math.max(1, bytes / KILO))
        : words.plain("documents-staff.megabytes", "size", (double) bytes / KILO / KILO);
  }

  private static String gone(CaseDocument document, Map<String, String> names, CaseWords words) {
    return document
        .removal()
        .map(it ->
            words
                .words()
                .plain(
                    "documents-staff.removed_by",
                    "day",
                    words.day(it.at()),
                    "name",
                    names.getOrDefault(it.by(), "")))
        .orElse("");
  }

  public boolean isGone() {
    return !gone.isEmpty();
  }
}
