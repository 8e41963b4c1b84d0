package org.lotsenhaus.ui;

/** Turns a sentence into HTML: escaped, line breaks kept, values isolated. */
final class Markup {

  private static final int LONGEST_NUMBER = 12;

  private Markup() {}

  static String isolated(String text, char open, char close) {
    var html = new StringBuilder(text.length() + 32);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == open) {
        html.append(isShortLatin(text, i, close) ? "<bdi class=\"lh-ltr\">" : "<bdi>");
      } else if (c == close) {
        html.append("</bdi>");
      } else {
        escape(html, c);
      }
    }
    return html.toString();
  }

  private static boolean isShortLatin(String text, int open, char close) {
    int end = text.indexOf(close, open);
    return end - open <= LONGEST_NUMBER
        && text.substring(open + 1, end).chars().allMatch(c -> c < 0x250 || c == '–');
  }

  private static void escape(StringBuilder html, char c) {
    switch (c) {
      case '&' -> html.append("&amp;");
      case '<' -> html.append("&lt;");
      case '>' -> html.append("&gt;");
      case '"' -> html.append("&quot;");
      case '\'' -> html.append("&#39;");
      case '\n' -> html.append("<br>");
      default -> html.append(c);
    }
  }
}
