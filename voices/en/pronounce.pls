<?xml version="1.0" encoding="UTF-8"?>
<!-- How words are said in English editions. Add a <lexeme> for each word that a voice says wrongly: the word as it is
     printed (capitals count) and, in <alias>, how to say it, in ordinary words or in letters with spaces between them.
     A user's own lexicon is read first, and wins.

     Most sets of initials need no line here. What cannot be said as a word is spelled (APPG, PFAN, NSPCC), and so is what has two or
     three letters (OBE, CEO, UK). What can be said and has four letters or more is said as a word (NASA, NATO, AIDS, UNICEF).
     Below stand the exceptions. -->
<lexicon version="1.0" xmlns="http://www.w3.org/2005/01/pronunciation-lexicon" alphabet="ipa" xml:lang="en-GB">

  <!-- Short, but said as a word. -->
  <lexeme><grapheme>PIN</grapheme><alias>pin</alias></lexeme>
  <lexeme><grapheme>PIP</grapheme><alias>pip</alias></lexeme>
  <lexeme><grapheme>SIM</grapheme><alias>sim</alias></lexeme>
  <lexeme><grapheme>RAM</grapheme><alias>ram</alias></lexeme>
  <lexeme><grapheme>RADA</grapheme><alias>rahda</alias></lexeme>

  <!-- Hard to say by the rules, but said as a word all the same. -->
  <lexeme><grapheme>CAMHS</grapheme><alias>cams</alias></lexeme>
  <lexeme><grapheme>LADO</grapheme><alias>laydo</alias></lexeme>

  <!-- Could be said, but are spelled. -->
  <lexeme><grapheme>UASC</grapheme><alias>U A S C</alias></lexeme>

  <lexeme><grapheme>EYFS</grapheme><alias>E Y F S</alias></lexeme>

  <!-- Capitals and small letters mixed. -->
  <lexeme><grapheme>DfE</grapheme><alias>D F E</alias></lexeme>
  <lexeme><grapheme>DfT</grapheme><alias>D F T</alias></lexeme>
  <lexeme><grapheme>PhD</grapheme><alias>P H D</alias></lexeme>
  <lexeme><grapheme>BSc</grapheme><alias>B S C</alias></lexeme>
  <lexeme><grapheme>MSc</grapheme><alias>M S C</alias></lexeme>
  <lexeme><grapheme>BEd</grapheme><alias>B Ed</alias></lexeme>

  <!-- Names that voices say in two words, or wrongly. -->
  <lexeme><grapheme>MacAlister</grapheme><grapheme>McAlister</grapheme><alias>Macalister</alias></lexeme>
</lexicon>
