package org.lotsenhaus.signage;

import java.util.Optional;
import org.lotsenhaus.queue.Tickets;
import org.lotsenhaus.ui.Frame;
import org.lotsenhaus.ui.NotHere;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
class SlipController {

  private final Tickets tickets;
  private final Slips slips;
  private final TransactionTemplate transaction;

  SlipController(Tickets tickets, Slips slips, TransactionTemplate transaction) {
    this.tickets = tickets;
    this.slips = slips;
    this.transaction = transaction;
  }

  @GetMapping("/{city}/t/{token}/slip")
  SlipPage slip(
      Frame frame, @PathVariable String token, @RequestParam(defaultValue = "80") int width) {
    var ticket =
        Optional.ofNullable(transaction.execute(status -> tickets.byToken(token)))
            .flatMap(it -> it)
            .orElseThrow(() -> new NotHere("portal.no_such_ticket"));
    return new SlipPage(frame, slips.of(ticket, SlipWidth.of(width).orElse(SlipWidth.WIDE), frame));
  }
}
