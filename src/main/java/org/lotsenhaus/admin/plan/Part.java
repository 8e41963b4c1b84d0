package org.lotsenhaus.admin.plan;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.lotsenhaus.admin.Refusal;
import org.lotsenhaus.municipality.Dated;
import org.lotsenhaus.municipality.Municipality;
import org.lotsenhaus.shared.Tenant;

/** One sort of things in the plan of a city: where they are found, and how they are kept. */
public final class Part<T extends Dated<T>> {

  private final Turn turn;
  private final String word;
  private final Function<Municipality, List<T>> all;
  private final BiConsumer<T, String> save;

  /**
   * @param word as the log calls it
   */
  Part(Turn turn, String word, Function<Municipality, List<T>> all, BiConsumer<T, String> save) {
    this.turn = turn;
    this.word = word;
    this.all = all;
    this.save = save;
  }

  public void change(String key, UnaryOperator<T> change) {
    turn.take(
        word,
        city -> {
          var present = Refusal.found(Municipality.find(all.apply(city), key));
          return save(change.apply(present));
        });
  }

  private String save(T thing) {
    save.accept(thing, Tenant.bound().actor());
    return thing.key();
  }

  /** The key is made here, where nobody else can take it at the same time. */
  public String add(String name, Function<String, T> make) {
    return turn.take(word, city -> save(make.apply(NewKey.of(name, all.apply(city)))));
  }
}
