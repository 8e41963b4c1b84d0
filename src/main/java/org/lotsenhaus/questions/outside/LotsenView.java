package org.lotsenhaus.questions.outside;

import static java.util.function.Predicate.not;

import java.time.Clock;
import java.time.Instant;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lotsenhaus.admin.Choice;
import org.lotsenhaus.admin.Entries;
import org.lotsenhaus.concerns.CityPlans;
import org.lotsenhaus.municipality.Site;
import org.lotsenhaus.people.Topic;
import org.lotsenhaus.questions.outside.LotsenPage.Answered;
import org.lotsenhaus.questions.outside.MyQuestionPage.Answer;
import org.lotsenhaus.questions.outside.MyQuestionPage.Place;
import org.lotsenhaus.queue.Openness;
import org.lotsenhaus.ui.Frame;
import org.lotsenhaus.ui.NotHere;
import org.lotsenhaus.ui.PublicAddress;
import org.lotsenhaus.ui.Qr;
import org.lotsenhaus.ui.Words;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Public questions and answers in the words of who reads them. */
@Component
class LotsenView {

  private final OutsideQuestions questions;
  private final CityPlans plans;
  private final PublicAddress address;
  private final Clock clock;

  LotsenView(OutsideQuestions questions, CityPlans plans, PublicAddress address, Clock clock) {
    this.questions = questions;
    this.plans = plans;
    this.address = address;
    this.clock = clock;
  }

  @Transactional(readOnly = true)
  public LotsenPage all(Frame frame, String searched, Entries entries) {
    var words = frame.words();
    var found = searched.isEmpty() ? questions.newest() : questions.about(SoughtWords.of(searched));
    return new LotsenPage(
        frame,
        searched,
        found.stream().map(it -> answered(it, words)).toList(),
        Choice.each(Topic.values(), it -> words.plain(it.messageKey())),
        entries);
  }

  private Answered answered(OutsideQuestion it, Words words) {
    var topic = it.topic();
    var about =
        Stream.of(
                topic == null ? "" : words.plain(topic.messageKey()),
                unit(it, words),
                day(it.answeredAt(), words))
            .filter(not(String::isEmpty))
            .toList();
    return new Answered(it.text(), it.answer() == null ? "" : it.answer(), about);
  }

  private String unit(OutsideQuestion it, Words words) {
    return plans.current().unit(it.unit()).map(unit -> unit.name(words.language())).orElse("");
  }

  private String day(@Nullable Instant at, Words words) {
    return at == null
        ? ""
        : words.dateWithYear(at.atZone(plans.current().city().zone()).toLocalDate());
  }

  @Transactional(readOnly = true)
  public MyQuestionPage mine(Frame frame, String token) {
    var question =
        questions.byToken(token).orElseThrow(() -> new NotHere("lotsen.no_such_question"));
    var words = frame.words();
    var link = address.of(frame.to("/lotsen/" + token));
    return new MyQuestionPage(
        frame,
        question.text(),
        day(question.askedAt(), words),
        answer(question, words),
        link,
        Qr.of(link + "?lang=" + frame.language().tag()),
        plans.current().sites().stream().map(it -> place(it, frame)).toList(),
        plans.current().city().contact());
  }

  private @Nullable Answer answer(OutsideQuestion it, Words words) {
    return it.answer() == null
        ? null
        : new Answer(it.answer(), unit(it, words), day(it.answeredAt(), words));
  }

  private Place place(Site site, Frame frame) {
    var openness = Openness.of(plans.current(), site, clock.instant(), frame.words());
    return new Place(frame.to("/sites/" + site.key()), site.name(), openness);
  }
}
