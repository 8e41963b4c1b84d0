package org.lotsenhaus.portal;

import java.util.List;

/** What the foot of every page promises to explain, and the sections in which it does. */
enum About {
  ACCESSIBILITY(
      "accessibility",
      "phrases.accessibility_statement",
      List.of("rules", "works", "limits", "sites", "report", "ombuds")),
  PRIVACY(
      "privacy",
      "phrases.privacy",
      List.of("stored", "why", "who", "until", "cookies", "nobody", "rights")),
  IMPRINT("imprint", "phrases.imprint", List.of("person", "law", "software")),
  SIGN_LANGUAGE("sign", "phrases.sign_language", List.of("how", "cost", "own", "today", "video"));

  private final String topic;
  private final String title;
  private final List<String> sections;

  About(String topic, String title, List<String> sections) {
    this.topic = topic;
    this.title = title;
    this.sections = sections;
  }

  String title() {
    return title;
  }

  String lead() {
    return "about." + topic + "_lead";
  }

  /** The keys of the headings; the text of a section has the heading's key and "_text". */
  List<String> headings() {
    return sections.stream().map(section -> "about." + topic + "_" + section).toList();
  }
}
