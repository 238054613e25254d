<?xml version="1.0" encoding="UTF-8"?>
<!-- How words are said in English editions. Add a <lexeme> for each word that a voice says wrongly: the word as it is printed
     (capitals count) and, in <alias>, how to say it in ordinary words. Your own file is read first. Sets of initials that
     cannot be said as a word, such as APPG, are spelled by themselves, and so are those of two or three letters. -->
<lexicon version="1.0" xmlns="http://www.w3.org/2005/01/pronunciation-lexicon" alphabet="ipa" xml:lang="en-GB">
  <!-- Said as words, though they have only three letters. -->
  <lexeme><grapheme>PIN</grapheme><alias>pin</alias></lexeme>
  <lexeme><grapheme>PIP</grapheme><alias>pip</alias></lexeme>
  <lexeme><grapheme>SIM</grapheme><alias>sim</alias></lexeme>
  <lexeme><grapheme>SEN</grapheme><alias>S E N</alias></lexeme>
  <lexeme><grapheme>VAT</grapheme><alias>V A T</alias></lexeme>
</lexicon>
