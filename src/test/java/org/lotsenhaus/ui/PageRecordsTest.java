package org.lotsenhaus.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class PageRecordsTest {

  private final TemplateEngine templates =
      TemplateEngine.createPrecompiled(
          null, ContentType.Html, getClass().getClassLoader(), "org.lotsenhaus");

  @TestFactory
  List<DynamicTest> every_page_has_a_template_that_takes_exactly_it() {
    return new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.lotsenhaus")
            .stream()
            .filter(it -> it.isAssignableTo(Page.class) && !it.isInterface())
            .map(it ->
                DynamicTest.dynamicTest(it.getSimpleName(), () -> hasItsTemplate(it.reflect())))
            .toList();
  }

  private void hasItsTemplate(Class<?> page) {
    assertThat(page.isRecord()).as("%s is a record", page).isTrue();
    Map<String, Class<?>> parameters = templates.getParamInfo(PageRenderer.templateOf(page));
    assertThat(parameters).isEqualTo(Map.of("page", page));
  }
}
