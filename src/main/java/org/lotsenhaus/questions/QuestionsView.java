package org.lotsenhaus.questions;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.lotsenhaus.admin.Choice;
import org.lotsenhaus.admin.Entries;
import org.lotsenhaus.admin.Refusal;
import org.lotsenhaus.concerns.CityPlans;
import org.lotsenhaus.people.Topic;
import org.lotsenhaus.questions.Question.Answer;
import org.lotsenhaus.questions.QuestionsPage.Row;
import org.lotsenhaus.shared.Language;
import org.lotsenhaus.shared.Tenant;
import org.lotsenhaus.ui.Frame;
import org.lotsenhaus.ui.Words;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Questions and answers in the words of who reads them. */
@Component
class QuestionsView {

  private final Questions questions;
  private final CityPlans plans;

  QuestionsView(Questions questions, CityPlans plans) {
    this.questions = questions;
    this.plans = plans;
  }

  @Transactional(readOnly = true)
  public QuestionsPage all(Frame frame, String searched, Entries entries) {
    var found = searched.isEmpty() ? questions.newestAnswered() : questions.answeredAbout(searched);
    var who = Tenant.bound();
    return new QuestionsPage(
        frame,
        searched,
        rows(frame, found),
        rows(frame, questions.openFor(who.unit())),
        rows(frame, questions.askedBy(who.actor())),
        topics(frame.words()),
        units(frame.language()),
        entries);
  }

  @Transactional(readOnly = true)
  public QuestionPage one(Frame frame, UUID id, Entries entries) {
    var question = Refusal.found(questions.byId(id));
    return new QuestionPage(
        frame,
        row(frame, question),
        removable(question),
        units(frame.language()),
        begun(entries, question));
  }

  private static boolean removable(Question question) {
    return question.outside() != null && question.answer() == null;
  }

  /** What was typed stays; a form that was just opened begins with what is there. */
  private static Entries begun(Entries entries, Question question) {
    if (!entries.all("answer").isEmpty()) {
      return entries;
    }
    var answer = question.answer();
    return entries
        .with("question", question.text())
        .with("answer", answer == null ? null : answer.text())
        .with("everybody", question.isPublic());
  }

  private List<Row> rows(Frame frame, List<Question> all) {
    return all.stream().map(it -> row(frame, it)).toList();
  }

  private Row row(Frame frame, Question it) {
    var words = frame.words();
    var answer = it.answer();
    return new Row(
        frame.to("/questions/" + it.id()),
        it.text(),
        answer == null ? "" : answer.text(),
        words.plain(it.topic() == null ? "questions-staff.no_topic" : it.topic().messageKey()),
        unit(it.unit(), words.language()),
        words.date(
            Optional.ofNullable(answer)
                .map(Answer::at)
                .orElse(it.askedAt())
                .atZone(plans.current().city().zone())
                .toLocalDate()),
        outside(it, words),
        it.isPublic());
  }

  private static String outside(Question it, Words words) {
    return it.outside() == null
        ? ""
        : words.plain(
            "questions-staff.from_outside", "language", it.outside().nameIn(words.language()));
  }

  private String unit(String key, Language language) {
    return plans.current().unit(key).map(it -> it.name(language)).orElse(key);
  }

  private static List<Choice> topics(Words words) {
    return Choice.each(Topic.values(), it -> words.plain(it.messageKey()));
  }

  private List<Choice> units(Language language) {
    return plans.current().units().stream()
        .map(it -> new Choice(it.key(), it.name(language)))
        .sorted(Comparator.comparing(Choice::label))
        .toList();
  }
}
