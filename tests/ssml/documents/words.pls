<?xml version="1.0" encoding="UTF-8"?>
<lexicon version="1.0" xmlns="http://www.w3.org/2005/01/pronunciation-lexicon" alphabet="ipa" xml:lang="en-GB">
  <lexeme><grapheme>COBRA</grapheme><alias>Cabinet Office Briefing Rooms</alias></lexeme>
  <lexeme><grapheme>tomato</grapheme><phoneme>təˈmeɪtəʊ</phoneme></lexeme>
</lexicon>
