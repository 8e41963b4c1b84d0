package org.lotsenhaus.bench;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

/** What a browser keeps of a page with a form: the cookies, and the token that goes with them. */
final class Form {

  private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

  private final Map<String, String> cookies = new LinkedHashMap<>();
  private String token = "";

  static Form of(int port, String path) throws IOException {
    var form = new Form();
    try (var wire = new Wire(port)) {
      form.read(wire.exchange(wire.get(path)));
    }
    return form;
  }

  /** Takes over the cookies, and the token if the page has one. */
  void read(Wire.Answer page) {
    for (var cookie : page.header("set-cookie").split("\n")) {
      int equals = cookie.indexOf('=');
      if (equals > 0) {
        cookies.put(cookie.substring(0, equals), cookie.substring(equals + 1).split(";", 2)[0]);
      }
    }
    var found = TOKEN.matcher(new String(page.body(), StandardCharsets.UTF_8));
    if (found.find()) {
      token = found.group(1);
    }
  }

  String with(String fields) {
    return fields + "&_csrf=" + URLEncoder.encode(token, StandardCharsets.UTF_8);
  }

  String cookie() {
    var all = new StringBuilder("Cookie: x=y");
    cookies.forEach((name, value) -> all.append("; ").append(name).append('=').append(value));
    return all.toString();
  }
}
