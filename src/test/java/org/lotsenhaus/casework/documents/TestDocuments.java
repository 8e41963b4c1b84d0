package org.lotsenhaus.casework.documents;

import static org.lotsenhaus.testing.TestStaff.CASE_MANAGER;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.util.Optional;
import java.util.UUID;
import org.lotsenhaus.casework.documents.picture.Drawn;
import org.lotsenhaus.casework.documents.scan.Inspection.Inspected;
import org.lotsenhaus.casework.documents.store.CaseDocument.Scan;
import org.lotsenhaus.casework.documents.store.Description;
import org.lotsenhaus.casework.documents.store.DocumentType;
import org.lotsenhaus.people.Topic;
import org.lotsenhaus.testing.TestCity;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.stereotype.Component;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Papers that tests begin with, and how staff hand them in. */
@Component
public class TestDocuments {

  private final StoreDocument store;

  TestDocuments(StoreDocument store) {
    this.store = store;
  }

  /** As it stands after looking at it, without the work of looking. */
  public UUID kept(
      TestCity city, UUID caseId, String name, Topic topic, boolean confidential, byte[] content) {
    var said = new Description(name, Optional.of(topic), confidential, Optional.empty());
    return city.asStaff(
        CASE_MANAGER,
        () ->
            store.store(
                caseId,
                said,
                content,
                new Inspected(DocumentType.PDF, Scan.UNSCANNED),
                Drawn.NOTHING));
  }

  /**
   * @param typed names and values in turn
   */
  static MvcTestResult handIn(
      MockMvcTester web, TestCity city, UUID caseId, MockMultipartFile file, String... typed) {
    var request =
        web.post()
            .uri(city.path("/cases/" + caseId + "/documents"))
            .multipart()
            .file(file)
            .with(city.signedIn(CASE_MANAGER))
            .with(csrf());
    for (int i = 0; i < typed.length; i += 2) {
      request = request.param(typed[i], typed[i + 1]);
    }
    return request.exchange();
  }

  static MockMultipartFile file(String name, byte[] content) {
    return new MockMultipartFile("file", name, "application/octet-stream", content);
  }
}
