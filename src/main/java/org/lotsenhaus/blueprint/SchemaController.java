package org.lotsenhaus.blueprint;

import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The JSON Schema of blueprints, for editors that check a file while it is written. */
@RestController
class SchemaController {

  @GetMapping(path = "/schema/blueprint.json", produces = MediaType.APPLICATION_JSON_VALUE)
  String schema() {
    return BlueprintSchema.TEXT;
  }
}
