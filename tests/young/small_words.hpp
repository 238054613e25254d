#pragma once

#include "young/words.hpp"

namespace plainsong {

/// A few rows of each list, enough to see each pass at work.
inline Words small_words() {
  const std::map<std::string, std::string> files = {
      {"verbs.tsv",
       "begin\tbegan\tbegun\t\tbeginning\nget\tgot\tgot\t\tgetting\nmake\tmade\tmade\t\t\nsend\tsen"
       "t\tsent\t\t\nset\tset\tset\t\tsetting\n"
       "take\ttook\ttaken\t\t\nthink\tthought\tthought\t\t\n"},
      {"nouns.tsv", "child\tchildren\t\n"},
      {"contractions.tsv",
       "aren't\tare not\t\ncan't\tcannot\t\ncould've\tcould have\t\ndon't\tdo not\t\nwon't\twill "
       "not\t\n"},
      {"abbreviations.tsv",
       "Dr\ttitle\tDoctor\t\nFeb.\teither\tFebruary\t\ne.g.\tinner\tfor example\t\neg\tinner\tfor "
       "example\t\n"
       "etc.\teither\tand so on\t\n"},
      {"phrases.tsv",
       "a duty to\ta must to\t\tnever used: it makes up a must\nare not eligible for\tcannot "
       "get\t\tplain\nin excess of\tmore "
       "than\t\tplain\nin order to\tto\t\tplain\n"
       "out of the question\tnot possible\t\tplain\nprior to\tbefore\tbefore:that\tplain\n~make a "
       "decision\t~decide\t\tplain\n~make a "
       "submission\t~send something in\t\tplain\n"},
      {"idioms.tsv",
       "~make up one's mind\t~set one's plan\t\tplain\n~take on board\t~think about\t\tplain\n"},
      {"replace.tsv",
       "assist\tverb\thelp\tyes\t\tplain\nentire\tadjective\twhole\tyes\t\tplain\nspring\tnoun\tsea"
       "son\ttagged\t\tplain\n"
       "~commence\tverb\t~begin\tyes\t\tplain\n~obtain\tverb\t~get\tyes\t\tplain\n~set "
       "out\tverb\t~explain\tyes\t\tplain\n"},
      {"glossary.tsv",
       "APPG\t\tAn APPG is a group of politicians who share an interest.\tgovernment\t\n"
       "care leaver\t\tA care leaver is an adult who was in care as a child.\tcare\t\n"
       "stigma\t\tStigma is when people treat you badly because of something about you.\tcare\t\n"
       "submission\t\tA submission is something that people send in.\tcare\t\n"},
      {"sensitive.tsv",
       "abuse\tabuse|abused\tThis part talks about abuse.\t\ndeath\tdied|death\tThis part talks "
       "about death.\t\n"},
      {"helplines.tsv", "Childline\t0800 1111\tchildline.org.uk\tchildren\tany time\t2026-01-01\n"},
  };
  Diagnostics diagnostics;
  return load_words(files, diagnostics);
}

}  // namespace plainsong
