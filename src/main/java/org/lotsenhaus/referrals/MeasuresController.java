package org.lotsenhaus.referrals;

import org.lotsenhaus.ui.Frame;
import org.lotsenhaus.ui.Page;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
class MeasuresController {

  private final Measures measures;

  MeasuresController(Measures measures) {
    this.measures = measures;
  }

  @GetMapping("/{city}/referrals/measures")
  Page measures(Frame frame) {
    return new MeasuresPage(frame, measures.byTopic(), measures.reasons());
  }
}
