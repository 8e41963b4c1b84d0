package org.lotsenhaus.ui;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import gg.jte.output.Utf8ByteOutput;
import java.io.IOException;
import java.util.Map;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.HttpOutputMessage;
import org.springframework.http.MediaType;
import org.springframework.http.converter.AbstractHttpMessageConverter;
import org.springframework.stereotype.Component;

/** Renders page and fragment records with the template that lies beside them. */
@Component
public class PageRenderer extends AbstractHttpMessageConverter<Page> {

  private static final MediaType HTML = MediaType.parseMediaType("text/html;charset=UTF-8");
  private static final String ROOT = "org.lotsenhaus";

  private final TemplateEngine templates =
      TemplateEngine.createPrecompiled(
          null, ContentType.Html, PageRenderer.class.getClassLoader(), ROOT);

  PageRenderer() {
    super(HTML);
    templates.setBinaryStaticContent(true);
  }

  @Override
  protected boolean supports(Class<?> type) {
    return Page.class.isAssignableFrom(type);
  }

  @Override
  protected Page readInternal(Class<? extends Page> type, HttpInputMessage message) {
    throw new UnsupportedOperationException("pages are only written");
  }

  @Override
  protected void writeInternal(Page page, HttpOutputMessage message) throws IOException {
    message.getHeaders().setContentType(HTML);
    var output = new Utf8ByteOutput();
    templates.render(templateOf(page.getClass()), Map.of("page", page), output);
    message.getHeaders().setContentLength(output.getContentLength());
    output.writeTo(message.getBody());
  }

  /** For pages that many people see alike. */
  public Printed print(Page page) {
    var output = new Utf8ByteOutput();
    templates.render(templateOf(page.getClass()), Map.of("page", page), output);
    return Printed.of(output.toByteArray());
  }

  /** For live updates, which carry fragments in events. */
  public String html(Page fragment) {
    var output = new StringOutput();
    templates.render(templateOf(fragment.getClass()), Map.of("page", fragment), output);
    return output.toString();
  }

  static String templateOf(Class<?> page) {
    return page.getName().substring(ROOT.length() + 1).replace('.', '/') + ".jte";
  }
}
