package org.lotsenhaus.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One who wants one of the rare times: looks, chooses one, waits in line if told to, fills in the
 * form for some seconds and books. Leaves when nothing is free any more.
 */
final class Seeker {

  enum End {
    BOOKED,
    ALL_TAKEN,
    NO_CLEAR_ANSWER
  }

  private static final String API = HouseUnderTest.CITY + "/api/v1/appointments";
  private static final String WISH = "&site=" + BenchDiary.SITE + "&language=de";
  private static final Pattern TIME = Pattern.compile("\"(\\d{4}-\\d\\d-\\d\\dT[^\"]+)\"");
  private static final int MOST_TRIES = 200;

  private final Wires wires;
  private final Stampede stampede;
  private final String concern;
  private final LocalDate day;
  private final int number;
  private @Nullable String turn;

  Seeker(Wires wires, Stampede stampede, String concern, LocalDate day, int number) {
    this.wires = wires;
    this.stampede = stampede;
    this.concern = concern;
    this.day = day;
    this.number = number;
  }

  End seek(long since) throws IOException, InterruptedException {
    var free = search(since);
    for (int tries = 0; tries < MOST_TRIES && !free.isEmpty(); tries++) {
      var answer = hold(free.get(ThreadLocalRandom.current().nextInt(free.size())));
      switch (answer.status()) {
        case 201 -> {
          return book(said(answer, "token"));
        }
        case 202 -> waitInLine(answer);
        case 409 -> stampede.late();
        default -> {
          return End.NO_CLEAR_ANSWER;
        }
      }
      free = search(System.nanoTime());
    }
    return free.isEmpty() ? End.ALL_TAKEN : End.NO_CLEAR_ANSWER;
  }

  private List<String> search(long since) throws IOException, InterruptedException {
    var answer =
        wires.exchange(
            it -> it.get(API + "/times?day=" + day + "&concern=" + concern + WISH, "Accept: */*"));
    stampede.searched(answer.status(), System.nanoTime() - since);
    return TIME.matcher(text(answer)).results().map(it -> it.group(1)).toList();
  }

  private Wire.Answer hold(String start) throws IOException, InterruptedException {
    var json =
        "{\"wish\": {\"concern\": [\"%s\"], \"site\": \"%s\", \"language\": \"de\"}, \"start\": \"%s\"%s}"
            .formatted(
                concern,
                BenchDiary.SITE,
                start,
                turn == null ? "" : ", \"turn\": \"" + turn + "\"");
    return wires.exchange(it -> it.postJson(API + "/holds", json));
  }

  /** Until one's turn, or until nothing is free. */
  private void waitInLine(Wire.Answer told) throws IOException, InterruptedException {
    var mine = said(told, "turn");
    turn = mine;
    var place = told;
    while (number(place, "before") > 0) {
      stampede.waits(number(place, "before"));
      Thread.sleep(number(place, "lookAgainInSeconds") * 1000L);
      if (search(System.nanoTime()).isEmpty()) {
        return;
      }
      place = wires.exchange(it -> it.get(API + "/waiting-room/" + mine));
    }
  }

  private End book(String hold) throws IOException, InterruptedException {
    Thread.sleep(ThreadLocalRandom.current().nextInt(2_000, 6_000));
    var json =
        "{\"hold\": \"%s\", \"contact\": \"EMAIL\", \"address\": \"%s@example.org\", \"requestKey\": \"%s\"}"
            .formatted(hold, name(), name());
    var answer = wires.exchange(it -> it.postJson(API, json));
    return answer.status() == 201 ? End.BOOKED : End.NO_CLEAR_ANSWER;
  }

  private String name() {
    return concern + "-" + day + "-" + number;
  }

  private static String said(Wire.Answer answer, String name) {
    return found(answer, "\"" + name + "\":\"([^\"]*)\"");
  }

  private static long number(Wire.Answer answer, String name) {
    return Long.parseLong(found(answer, "\"" + name + "\":(\\d+)"));
  }

  private static String found(Wire.Answer answer, String pattern) {
    var matcher = Pattern.compile(pattern).matcher(text(answer));
    if (!matcher.find()) {
      throw new IllegalStateException(answer.status() + " " + text(answer));
    }
    return matcher.group(1);
  }

  private static String text(Wire.Answer answer) {
    return new String(answer.body(), StandardCharsets.UTF_8);
  }
}
