package org.lotsenhaus.casework.notes;

import java.util.Map;
import java.util.stream.Stream;
import org.lotsenhaus.casework.CaseWords;
import org.lotsenhaus.shared.Language;

/**
 * A note on the timeline.
 *
 * @param facts how long, in which language, what about, who wrote it
 */
public record NoteRow(String day, String kind, String facts, boolean confidential, String text) {

  public static NoteRow of(Note note, Map<String, String> names, CaseWords words) {
    return new NoteRow(
        words.day(note.happenedAt()),
        words.say(note.kind()),
        facts(note, names, words),
        note.confidential(),
        note.text());
  }

  private static String facts(Note note, Map<String, String> names, CaseWords words) {
    var said = words.words();
    var parts =
        Stream.of(
            note.minutes().map(it -> said.plain("cases-staff.minutes_long", "count", it)),
            note.interpretedIn()
                .map(it -> new Language(it).nameIn(said.language()))
                .map(it -> said.plain("cases-staff.interpreted", "language", it)),
            note.topic().map(words::topic),
            java.util.Optional.of(names.getOrDefault(note.by(), "")));
    return String.join(
        ", ", parts.flatMap(java.util.Optional::stream).filter(it -> !it.isEmpty()).toList());
  }
}
