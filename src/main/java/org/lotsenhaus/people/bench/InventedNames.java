package org.lotsenhaus.people.bench;

import java.util.List;
import java.util.random.RandomGenerator;
import org.lotsenhaus.people.WrittenName;
import org.lotsenhaus.people.WrittenName.Kind;

/** Names as they are heard in such a house; the common ones come often, in several spellings. */
final class InventedNames {

  /** Words of one language and script; each line is one name, its spellings beside each other. */
  private record Names(List<String> given, List<String> family) {
    static Names of(String given, String family) {
      return new Names(given.lines().toList(), family.lines().toList());
    }
  }

  private static final List<Names> ALL =
      List.of(
          Names.of(
              """
              Mohammed Muhamed Mohamad محمد
              Ahmad Ahmed أحمد
              Fatima Fatma فاطمة
              Youssef Yusuf Jusuf يوسف
              Samira سميرة
              Khaled Chalid خالد
              Hussein Hossein حسين
              Mariam Maryam مريم
              Omar عمر
              Rania رانيا
              Abdullah Abdallah عبدالله
              Nour Noor نور
              """,
              """
              Haddad Hadad حداد
              Al-Ahmad Alahmad الأحمد
              Khalil Chalil خليل
              Hassan حسن
              Darwish Darwisch درويش
              Suleiman Sulaiman سليمان
              Al-Masri المصري
              Ibrahim إبراهيم
              Najjar Najar نجار
              Saleh صالح
              Qasim Kassem قاسم
              Mansour Mansur منصور
              """),
          Names.of(
              """
              Olena Elena Олена
              Oleksandr Alexander Олександр
              Kateryna Катерина
              Wolodymyr Volodymyr Володимир
              Natalija Natalia Наталія
              Dmytro Dmitri Дмитро
              Iryna Irina Ірина
              Serhij Sergej Сергій
              Oksana Оксана
              Andrij Andrej Андрій
              """,
              """
              Petrenko Петренко
              Schewtschenko Shevchenko Шевченко
              Kowalenko Kovalenko Коваленко
              Bondarenko Бондаренко
              Melnyk Melnik Мельник
              Tkatschenko Tkachenko Ткаченко
              Iwanow Ivanov Іванов
              Krawtschuk Kravchuk Кравчук
              Lyssenko Lysenko Лисенко
              Polischtschuk Polishchuk Поліщук
              """),
          Names.of(
              """
              Ayşe Ayse
              Mehmet
              Hüseyin Hüsseyin
              Zeynep
              Emre
              Çiğdem Cigdem
              Berivan
              Rojda
              Süleyman
              Elif
              """,
              """
              Yıldız Yildiz
              Kaya
              Demir
              Öztürk Oeztuerk
              Şahin Sahin
              Çelik Celik
              Aydın Aydin
              Arslan Aslan
              Doğan Dogan
              Kılıç Kilic
              """),
          Names.of(
              """
              Ion
              Mihaela
              Andrei
              Agnieszka
              Zbigniew
              Georgi Георги
              Ivanka Иванка
              Thi Hoa
              Selam ሰላም
              Hana ሃና
              """,
              """
              Popescu
              Ionescu
              Wójcik Wojcik
              Kowalczyk
              Nguyễn Nguyen
              Trần Tran
              Dimitrov Димитров
              Petrova Петрова
              Tesfay ተስፋይ
              Haile ሃይለ
              """));

  private final RandomGenerator random;

  InventedNames(RandomGenerator random) {
    this.random = random;
  }

  /** Two parts of many have a third, as fathers' and mothers' names go along with them. */
  WrittenName next() {
    var names = ALL.get(random.nextInt(ALL.size()));
    var second = random.nextInt(3) == 0 ? " " + syllables() : "";
    var rare = random.nextInt(2) == 0 ? syllables() : any(names.family());
    return new WrittenName(Kind.WRITTEN, any(names.given()) + second, rare);
  }

  /** The first of a list comes more often than the last, as with real names. */
  private String any(List<String> names) {
    var line = names.get((int) (names.size() * random.nextDouble() * random.nextDouble()));
    var spellings = line.split(" ");
    return spellings[random.nextInt(spellings.length)];
  }

  /** Most names of a city are rare. */
  private String syllables() {
    var name = new StringBuilder();
    for (int i = 2 + random.nextInt(2); i > 0; i--) {
      name.append("bdfghklmnprstvz".charAt(random.nextInt(15)));
      name.append("aeiou".charAt(random.nextInt(5)));
    }
    name.append("nrlmk".charAt(random.nextInt(5)));
    return Character.toUpperCase(name.charAt(0)) + name.substring(1);
  }
}
