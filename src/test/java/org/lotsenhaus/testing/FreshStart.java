package org.lotsenhaus.testing;

import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/** Sets the clock back before each test, and opens a city for whoever asks for one. */
final class FreshStart implements BeforeEachCallback, ParameterResolver {

  @Override
  public void beforeEach(ExtensionContext test) {
    SpringExtension.getApplicationContext(test)
        .getBean(TestClock.class)
        .set(TestClock.TUESDAY_MORNING);
  }

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext test) {
    return parameter.getParameter().getType() == TestCity.class;
  }

  @Override
  public TestCity resolveParameter(ParameterContext parameter, ExtensionContext test) {
    return SpringExtension.getApplicationContext(test).getBean(TestCities.class).aCity().open();
  }
}
