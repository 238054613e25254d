#include <catch2/catch.hpp>

#include "lines.hpp"

using namespace plainsong;

TEST_CASE("a clause in brackets becomes a sentence, and so do a birth and a description") {
  check_all({
      {"Children can now visit the new library in the town centre after school (the old library is "
       "closed).",
       "Children can now visit the new library in the town centre after school. The old library is "
       "closed."},
      {"The team read all the letters from the children (Ann read most of them) and wrote a "
       "report.",
       "The team read all the letters from the children. The team wrote a report. Ann read most of "
       "them."},
      {"Anna Hill (born 3 May 1970) is a writer of books for children and young people.",
       "Anna Hill is a writer of books for children and young people. Anna Hill was born on 3 May "
       "1970."},
      {"The Care Review (which looks at care for children) will write its report in the spring.",
       "The Care Review will write its report in the spring. The Care Review looks at care for "
       "children."},
      {"The family moved in the spring to Lyon (a city in the south of France) with two dogs.",
       "The family moved in the spring to Lyon with two dogs. Lyon is a city in the south of "
       "France."},
      {"You can find a list of all the dinners on this page (read it if you want to help).",
       "You can find a list of all the dinners on this page. Read it if you want to help."},
      {"The team visited three schools in the spring (including one in Leeds) and talked to the "
       "children there.",
       "The team visited three schools in the spring. These schools included one in Leeds. The "
       "team "
       "talked to the children there."},
      {"Anna Hill (born in 1970) is a writer of books for children and young people in care.",
       "Anna Hill is a writer of books for children and young people in care. Anna Hill was born "
       "in 1970."},
      {"Three of the schools (Hill Top, Red House and West Park) have a new garden for the "
       "children.",
       "Three of the schools have a new garden for the children. These schools are Hill Top, Red "
       "House and West Park."},
      {"The new schools (Hill Top, Red House and West Park) have a garden for all of the children.",
       "The new schools have a garden for all the children. These schools are Hill Top, Red House "
       "and West Park."},
  });
}

TEST_CASE("an initialism, a number or half a clause stays in its brackets") {
  check_left_alone({
      "The Parent Families and Allies Network (PFAN) wrote a long report about care for children.",
      "Ann Lee (1920–1990) wrote many books for children and young people in the north of England.",
      "The team read the letters (and the children wrote more of them) in the spring of that year.",
      "He said the library (the old one is closed) was a good place for the children to meet.",
      "The children (all of them in care) met the team in the hall of the new school.",
  });
}

TEST_CASE("what stands between two dashes becomes a sentence") {
  check_all({
      {"The big questions – stigma, money and freedom – were the ones that people talked about "
       "most.",
       "The big questions were the ones that people talked about most. These questions were "
       "stigma, "
       "money and freedom."},
      {"The new library – it opened in May – is the place that the children like most of all.",
       "The new library is the place that the children like most of all. The new library opened in "
       "May."},
      {"The library – which is next to the school – will stay open all through the summer.",
       "The library will stay open all through the summer. The library is next to the school."},
      {"The new schools – Hill Top, Red House and West Park – have a big garden for the children.",
       "The new schools have a big garden for the children. These schools are Hill Top, Red House "
       "and West Park."},
      {"The library – the old one was too small – will open in the town centre in June.",
       "The library will open in the town centre in June. The old one was too small."},
      {"Anna Hill – the head of the school – says that the children need more time to play.",
       "Anna Hill says that the children need more time to play. Anna Hill is the head of the "
       "school."},
      {"The Care Review – which looks at care for children – will write its report in the spring.",
       "The Care Review will write its report in the spring. The Care Review looks at care for "
       "children."},
      {"Many of the animals – including two old wolves – came to the park from a zoo in York.",
       "Many of the animals came to the park from a zoo in York. These animals included two old "
       "wolves."},
  });
}

TEST_CASE("what stands between two dashes stays where it is no sentence") {
  check_left_alone({
      "He said the new library – it opened in May – is the place that the children like most.",
      "The children – as Ann wrote – are happy with the new library and the books that it has.",
      "The team – working with the schools in the north – has helped us to learn about the plans.",
      "The children (playing in the hall of the new school) were told about the plans in May.",
      "The team – small but strong – worked on the report for a year in the old library.",
  });
}

TEST_CASE("what each of several is known for stays in its brackets") {
  check_left_alone(
      {"So the girl is at last in the list of makers with Ann Hill (the radio), Sir Bob "
       "Lee (the jet engine) and Tim Gray (the World Wide Web)."});
}

TEST_CASE("what is told of a wage is not told of an hour") {
  check_left_alone(
      {"The wages of the people in the shop are low plus an extra £2.50 an hour (which "
       "has been worked out to make up for tips)."});
}

TEST_CASE("who everyone is, and who the persons are, becomes a sentence") {
  check_all({
      {"The team gave everyone – from the children to the head of the school – the chance to talk "
       "about it.",
       "The team gave everyone the chance to talk about it. This means everyone from the children "
       "to the head of the school."},
      {"We are pleased with everyone – members and visitors – who have given time to the work of "
       "the team.",
       "We are pleased with everyone who has given time to the work of the team. "
       "Everyone means members and visitors."},
      {"The sad news of two groups of children – Ann Hill and Ben West – who died in the spring "
       "has "
       "been in the papers.",
       "The sad news of two groups of children who died in the spring has been in the papers. "
       "These "
       "children were Ann Hill and Ben West."},
      {"The sad news of two children – Ann Hill and Ben West – who died in the spring has been in "
       "the papers for weeks and our thoughts are with all those who knew and loved them.",
       "The sad news of two children who died in the spring has been in the papers for weeks. "
       "These children were Ann Hill and Ben West. We are thinking of all those who knew and loved "
       "them."},
  });
}

TEST_CASE("what something between dashes means doing becomes a sentence") {
  check_all(
      {{"The format – bringing children and teachers from all over the town together in a "
        "hall – has helped us.",
        "The format means bringing children and teachers from all over the town together in a "
        "hall. The format has helped us."}});
}
