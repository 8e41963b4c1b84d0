package org.lotsenhaus.bench;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;

/**
 * All that a browser with an empty cache fetches for the front door: page, style sheets, scripts,
 * icon, and of the fonts those whose letters stand on the page. Headers count.
 */
record FirstLoad(long bytes) {

  private static final Pattern ASSET =
      Pattern.compile("<(?:link|script)[^>]*(?:href|src)=\"(/assets/[^\"]+)\"");
  private static final Pattern FACE = Pattern.compile("@font-face\\{([^}]+)}");
  private static final Pattern FONT = Pattern.compile("url\\(\"?([^\")]+)\"?\\)");
  private static final Pattern RANGES = Pattern.compile("unicode-range:([^;}]+)");

  static FirstLoad of(int port, String language) throws IOException {
    try (var wire = new Wire(port)) {
      return new Visit(wire, language).load();
    }
  }

  double kilobytes() {
    return bytes / 1000.0;
  }

  private static final class Visit {
    private final Wire wire;
    private final String language;
    private final Set<String> fetched = new LinkedHashSet<>();
    private long bytes;

    Visit(Wire wire, String language) {
      this.wire = wire;
      this.language = language;
    }

    FirstLoad load() throws IOException {
      var html = fetch(HouseUnderTest.CITY, "gzip");
      for (var path : ASSET.matcher(html).results().map(it -> it.group(1)).toList()) {
        fetch(path, "br, gzip");
        if (path.endsWith(".css")) {
          fonts(fetchPlain(path), letters(html));
        }
      }
      return new FirstLoad(bytes);
    }

    private void fonts(String css, Set<Integer> letters) throws IOException {
      for (var face : FACE.matcher(css).results().map(it -> it.group(1)).toList()) {
        var font = FONT.matcher(face);
        var ranges = RANGES.matcher(face);
        if (font.find()
            && (face.contains("Autonyms") || !ranges.find() || meets(ranges.group(1), letters))) {
          fetch("/assets/" + font.group(1), "identity");
        }
      }
    }

    private String fetch(String path, String encodings) throws IOException {
      if (!fetched.add(path)) {
        return "";
      }
      var answer = wire.exchange(request(path, encodings));
      if (answer.status() != 200) {
        throw new IOException(path + " answers with " + answer.status());
      }
      bytes += answer.bytes();
      return text(answer);
    }

    private String fetchPlain(String path) throws IOException {
      return text(wire.exchange(request(path, "identity")));
    }

    private byte[] request(String path, String encodings) {
      return wire.get(path, "Accept-Language: " + language, "Accept-Encoding: " + encodings);
    }

    /** Names of other languages are set in small fonts of their own, which always count. */
    private Set<Integer> letters(String html) {
      return html.replaceAll("(?s)<(\\w+)[^>]* lang=\"(?!" + language + "\")[^>]*>.*?</\\1>", "")
          .replaceAll("<[^>]*>", "")
          .chars()
          .boxed()
          .collect(Collectors.toSet());
    }
  }

  private static String text(Wire.Answer answer) throws IOException {
    if (!answer.header("content-encoding").equals("gzip")) {
      return new String(answer.body(), StandardCharsets.UTF_8);
    }
    try (var plain = new GZIPInputStream(new ByteArrayInputStream(answer.body()))) {
      return new String(plain.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static boolean meets(String ranges, Set<Integer> letters) {
    for (var range : ranges.split(",")) {
      var ends = range.strip().substring(2).split("-");
      int from = Integer.parseInt(ends[0], 16);
      int until = Integer.parseInt(ends[ends.length - 1], 16);
      if (letters.stream().anyMatch(it -> it >= from && it <= until)) {
        return true;
      }
    }
    return false;
  }
}
