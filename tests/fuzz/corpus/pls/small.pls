<?xml version="1.0"?>
<lexicon version="1.0" xmlns="http://www.w3.org/2005/01/pronunciation-lexicon" alphabet="ipa" xml:lang="en-GB">
  <meta name="a" content="b"/>
  <lexeme role="pos:VBD noun"><grapheme>read</grapheme><phoneme>ɹɛd</phoneme><phoneme alphabet="x-sampa" prefer="true">"rEd_0</phoneme></lexeme>
  <lexeme><grapheme>St Helens</grapheme><grapheme>Lemn</grapheme><alias>Lem</alias><example>x &amp; y</example></lexeme>
</lexicon>
