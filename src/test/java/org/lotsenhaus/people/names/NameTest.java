package org.lotsenhaus.people.names;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameTest {

  @ParameterizedTest
  @CsvSource({
    "محمد الأحمد, Mohammed Al-Ahmad",
    "محمد الأحمد, Muhamed Alahmad",
    "Mohammed Al-Ahmad, Muhamed Alahmad",
    "مُحَمَّد الأحمد, محمد الاحمد",
    "عبد الرحمن الشامي, Abdul Rahman ash-Shami",
    "عبد الرحمن, Abdurrahman",
    "Abdelrahman Elshami, Abd al-Rahman Al Shami",
    "نور الدين, Nureddin",
    "Omar ibn Khalid, Omar Khalid",
    "فاطمة, Fatima",
    "خالد, Khaled",
  })
  void arabic_names_meet_with_their_latin_spellings(String one, String other) {
    assertThat(likeness(one, other)).isGreaterThan(0.9);
  }

  @ParameterizedTest
  @CsvSource({
    "Зеленський, Selenskyj",
    "Зеленський, Zelenskyy",
    "Selenskyj, Zelenskyy",
    "Володимир Зеленський, Selenskyj Wolodymyr",
    "Щербаков, Schtscherbakow",
    "Щербаков, Shcherbakov",
    "Юлия Тимошенко, Julia Timoschenko",
    "Юлія Тимошенко, Yuliia Tymoshenko",
    "Христо Георгиев, Hristo Georgiev",
    "Олександр, Alexander",
  })
  void cyrillic_names_meet_with_german_english_and_passport_spellings(String one, String other) {
    assertThat(likeness(one, other)).isGreaterThan(0.9);
  }

  @ParameterizedTest
  @CsvSource({
    "علی‌رضا حسینی, Alireza Hosseini",
    "فاطمه محمدی, Fatemeh Mohammadi",
    "پرویز, Parviz",
    "یوسف, يوسف",
    "ئازاد, Azad",
    "هەڵەبجە, Halabja",
  })
  void farsi_and_kurdish_letters_are_read(String one, String other) {
    assertThat(likeness(one, other)).isGreaterThan(0.85);
  }

  @ParameterizedTest
  @CsvSource({
    "Şahin Çelik, Sahin Celik",
    "IŞIL YILDIZ, Isil Yildiz",
    "İbrahim, ibrahim",
    "Erdoğan, Erdogan",
    "ሰላም ተስፋይ, Selam Tesfay",
    "ገብረመድህን, Gebremedhin",
    "Nguyễn Thị Minh Khai, Minh Khai Nguyen",
    "Đặng Văn An, Dang Van An",
    "Wałęsa, Walesa",
    "Łukasz Kowalczyk, Kowalczyk Lukasz",
    "Ștefan Ionescu, Stefan Ionescu",
    "Müller, Mueller",
    "Müller, MULLER",
    "Hans-Peter Schmidt, Hanspeter Schmidt",
    "Γιώργος, Giorgos",
    "ელენე, Elene",
  })
  void marks_orders_and_other_scripts_do_not_part_a_name(String one, String other) {
    assertThat(likeness(one, other)).isGreaterThan(0.9);
  }

  @ParameterizedTest
  @CsvSource({
    "Ahmad Al-Ahmad, Samir Al-Ahmad",
    "سمير حداد, Khaled Haddad",
    "Иван Петров, Петр Иванов",
    "Olena Shevchenko, Olha Shevchenko",
    "Nguyen Van An, Nguyen Van Binh",
    "Yusuf Kaya, Yasin Kaya",
    "Igor, Olga",
    "حسن, Husain",
    "Selam Tesfay, Samuel Haile",
  })
  void different_people_stay_apart(String one, String other) {
    assertThat(likeness(one, other)).isLessThan(0.5);
  }

  @Test
  void a_name_less_than_the_whole_is_a_hint_only() {
    assertThat(likeness("Ahmad", "Ahmad Haddad")).isBetween(0.3, 0.7);
    assertThat(likeness("Minh Khai Nguyen", "Nguyen Thi Minh Khai")).isBetween(0.9, 0.99);
  }

  @Test
  void the_weakest_part_tells_brothers_from_spellings() {
    var brothers = Name.of("Hasan Haddad").likeness(Name.of("Husain Haddad"));
    var spellings = Name.of("Hasan Haddad").likeness(Name.of("Hassan Haddad"));

    assertThat(brothers.weakest()).isLessThan(0.9).isLessThan(brothers.whole());
    assertThat(spellings.weakest()).isEqualTo(1);
  }

  @Test
  void what_is_no_name_is_like_nothing() {
    assertThat(likeness("", "Ahmad")).isZero();
    assertThat(likeness("?!", "123")).isZero();
    assertThat(likeness("Al", "Al")).isEqualTo(1);
  }

  private static double likeness(String one, String other) {
    return Name.of(one).likeness(Name.of(other)).whole();
  }
}
