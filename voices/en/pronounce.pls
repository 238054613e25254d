<?xml version="1.0" encoding="UTF-8"?>
<!-- How words are said in English editions. Add a <lexeme> for each word that a voice says wrongly: in <grapheme> the word as
     it is printed (capitals count), and then how to say it, in one of two ways:
       <alias>    in ordinary words, or in letters with spaces between them. Every voice can say it.
       <phoneme>  in the International Phonetic Alphabet, with ˈ in front of the stressed syllable. Write the r of "Worcester"
                  (ˈwʊstəɹ): British voices leave it out where it is silent. Voices that cannot be told sounds say the word as
                  it is written.
     A user's own lexicon, and one beside the document, are read first, and win. docs/pronunciation.md tells more.

     Most sets of initials need no line here. What cannot be said as a word is spelled (APPG, PFAN, NSPCC), and so is what has
     two or three letters (OBE, CEO, UK). What can be said and has four letters or more is said as a word (NASA, NATO, AIDS,
     UNICEF). The exceptions stand first. Every name below was said wrongly by eSpeak NG 1.51 (gmw/en). -->
<lexicon version="1.0" xmlns="http://www.w3.org/2005/01/pronunciation-lexicon" xmlns:pos="urn:plainsong:penn-treebank"
         alphabet="ipa" xml:lang="en-GB">
  <!-- Short, but said as a word. -->
  <lexeme><grapheme>PIN</grapheme><alias>pin</alias></lexeme>
  <lexeme><grapheme>PIP</grapheme><alias>pip</alias></lexeme>
  <lexeme><grapheme>SIM</grapheme><alias>sim</alias></lexeme>
  <lexeme><grapheme>RAM</grapheme><alias>ram</alias></lexeme>
  <lexeme><grapheme>RADA</grapheme><alias>rahda</alias></lexeme>
  <lexeme><grapheme>CAF</grapheme><alias>caff</alias></lexeme>
  <lexeme><grapheme>LAC</grapheme><alias>lack</alias></lexeme>
  <lexeme><grapheme>PEP</grapheme><alias>pep</alias></lexeme>
  <lexeme><grapheme>YOT</grapheme><alias>yot</alias></lexeme>
  <lexeme><grapheme>SATs</grapheme><alias>sats</alias></lexeme>
  <lexeme><grapheme>NEETs</grapheme><alias>neets</alias></lexeme>

  <!-- Hard to say by the rules, but said as a word all the same. -->
  <lexeme><grapheme>CAMHS</grapheme><alias>cams</alias></lexeme>
  <lexeme><grapheme>LADO</grapheme><alias>laydo</alias></lexeme>
  <lexeme><grapheme>SENCO</grapheme><grapheme>SENCo</grapheme><grapheme>Senco</grapheme><alias>senko</alias></lexeme>
  <lexeme><grapheme>SENCos</grapheme><alias>senkos</alias></lexeme>
  <lexeme><grapheme>SENDCO</grapheme><grapheme>SENDCo</grapheme><alias>sendko</alias></lexeme>
  <lexeme><grapheme>SENDCos</grapheme><alias>sendkos</alias></lexeme>
  <lexeme><grapheme>SENDIASS</grapheme><alias>send eye ass</alias></lexeme>
  <lexeme><grapheme>SCIE</grapheme><alias>sky</alias></lexeme>
  <lexeme><grapheme>HEFCE</grapheme><alias>heffky</alias></lexeme>
  <lexeme><grapheme>ILACS</grapheme><alias>eye-lacks</alias></lexeme>
  <lexeme><grapheme>CEOP</grapheme><alias>see-op</alias></lexeme>
  <lexeme><grapheme>IICSA</grapheme><alias>ick-sa</alias></lexeme>
  <lexeme><grapheme>BAFTAs</grapheme><alias>baftas</alias></lexeme>
  <lexeme><grapheme>SOAS</grapheme><alias>so-ass</alias></lexeme>
  <lexeme><grapheme>ASLEF</grapheme><alias>azzlef</alias></lexeme>
  <lexeme><grapheme>ESOL</grapheme><alias>E soll</alias></lexeme>
  <lexeme><grapheme>BTEC</grapheme><alias>B tech</alias></lexeme>
  <lexeme><grapheme>IDVAs</grapheme><alias>id-vas</alias></lexeme>
  <lexeme><grapheme>ISVAs</grapheme><alias>iz-vas</alias></lexeme>
  <lexeme><grapheme>MARACs</grapheme><alias>maracks</alias></lexeme>

  <!-- Could be said, but are spelled. -->
  <lexeme><grapheme>UASC</grapheme><alias>U A S C</alias></lexeme>
  <lexeme><grapheme>EYFS</grapheme><alias>E Y F S</alias></lexeme>
  <lexeme><grapheme>ASYE</grapheme><alias>A S Y E</alias></lexeme>
  <lexeme><grapheme>NYAS</grapheme><alias>N Y A S</alias></lexeme>
  <lexeme><grapheme>PAYE</grapheme><alias>P A Y E</alias></lexeme>

  <!-- Capitals, small letters and signs mixed. -->
  <lexeme><grapheme>DfE</grapheme><alias>D F E</alias></lexeme>
  <lexeme><grapheme>DfT</grapheme><alias>D F T</alias></lexeme>
  <lexeme><grapheme>DofE</grapheme><alias>D of E</alias></lexeme>
  <lexeme><grapheme>PhD</grapheme><alias>P H D</alias></lexeme>
  <lexeme><grapheme>BSc</grapheme><alias>B S C</alias></lexeme>
  <lexeme><grapheme>MSc</grapheme><alias>M S C</alias></lexeme>
  <lexeme><grapheme>BEd</grapheme><alias>B Ed</alias></lexeme>
  <lexeme><grapheme>MEd</grapheme><alias>M Ed</alias></lexeme>

  <!-- Irish given names, and words of Irish politics. -->
  <lexeme><grapheme>Niamh</grapheme><phoneme>niːv</phoneme></lexeme>
  <lexeme><grapheme>Saoirse</grapheme><phoneme>ˈsɪəɹʃə</phoneme></lexeme>
  <lexeme><grapheme>Roisin</grapheme><grapheme>Róisín</grapheme><phoneme>ɹəʊˈʃiːn</phoneme></lexeme>
  <lexeme><grapheme>Oisin</grapheme><grapheme>Oisín</grapheme><phoneme>ˈɒʃiːn</phoneme></lexeme>
  <lexeme><grapheme>Eoin</grapheme><phoneme>ˈəʊɪn</phoneme></lexeme>
  <lexeme><grapheme>Eoghan</grapheme><phoneme>ˈəʊən</phoneme></lexeme>
  <lexeme><grapheme>Ciarán</grapheme><phoneme>ˈkɪəɹən</phoneme></lexeme>
  <lexeme><grapheme>Cillian</grapheme><phoneme>ˈkɪliən</phoneme></lexeme>
  <lexeme><grapheme>Padraig</grapheme><grapheme>Pádraig</grapheme><phoneme>ˈpɔːdɹɪɡ</phoneme></lexeme>
  <lexeme><grapheme>Tadhg</grapheme><phoneme>taɪɡ</phoneme></lexeme>
  <lexeme><grapheme>Méabh</grapheme><grapheme>Meabh</grapheme><phoneme>meɪv</phoneme></lexeme>
  <lexeme><grapheme>Orlaith</grapheme><grapheme>Órlaith</grapheme><phoneme>ˈɔːɹlə</phoneme></lexeme>
  <lexeme><grapheme>Grainne</grapheme><grapheme>Gráinne</grapheme><phoneme>ˈɡɹɔːnjə</phoneme></lexeme>
  <lexeme><grapheme>Éilís</grapheme><phoneme>ˈeɪliːʃ</phoneme></lexeme>
  <lexeme><grapheme>Deirdre</grapheme><phoneme>ˈdɪəɹdɹə</phoneme></lexeme>
  <lexeme><grapheme>Dearbhla</grapheme><phoneme>ˈdɜːɹvlə</phoneme></lexeme>
  <lexeme><grapheme>Sorcha</grapheme><phoneme>ˈsɒɹəkə</phoneme></lexeme>
  <lexeme><grapheme>Clodagh</grapheme><phoneme>ˈkləʊdə</phoneme></lexeme>
  <lexeme><grapheme>Fionnuala</grapheme><grapheme>Finola</grapheme><phoneme>fɪˈnuːlə</phoneme></lexeme>
  <lexeme><grapheme>Muireann</grapheme><phoneme>ˈmwɪɹən</phoneme></lexeme>
  <lexeme><grapheme>Séamus</grapheme><phoneme>ˈʃeɪməs</phoneme></lexeme>
  <lexeme><grapheme>Seán</grapheme><phoneme>ʃɔːn</phoneme></lexeme>
  <lexeme><grapheme>Cathal</grapheme><phoneme>ˈkæhəl</phoneme></lexeme>
  <lexeme><grapheme>Donncha</grapheme><grapheme>Donnacha</grapheme><phoneme>ˈdʌnəxə</phoneme></lexeme>
  <lexeme><grapheme>Daithi</grapheme><grapheme>Dáithí</grapheme><phoneme>ˈdɑːhi</phoneme></lexeme>
  <lexeme><grapheme>Fiachra</grapheme><phoneme>ˈfiːəkɹə</phoneme></lexeme>
  <lexeme><grapheme>Diarmuid</grapheme><grapheme>Diarmaid</grapheme><phoneme>ˈdɪəɹmɪd</phoneme></lexeme>
  <lexeme><grapheme>Colm</grapheme><phoneme>ˈkɒləm</phoneme></lexeme>
  <lexeme><grapheme>Ruairi</grapheme><grapheme>Ruairí</grapheme><grapheme>Ruaridh</grapheme><phoneme>ˈɹɔːɹi</phoneme></lexeme>
  <lexeme><grapheme>Bronagh</grapheme><phoneme>ˈbɹəʊnə</phoneme></lexeme>
  <lexeme><grapheme>Oonagh</grapheme><grapheme>Una</grapheme><phoneme>ˈuːnə</phoneme></lexeme>
  <lexeme><grapheme>Micheál</grapheme><phoneme>ˈmiːhɔːl</phoneme></lexeme>
  <lexeme><grapheme>Tanaiste</grapheme><grapheme>Tánaiste</grapheme><phoneme>ˈtɔːnɪʃtə</phoneme></lexeme>
  <lexeme><grapheme>Dáil</grapheme><grapheme>Dail</grapheme><phoneme>dɔɪl</phoneme></lexeme>
  <lexeme><grapheme>Keira</grapheme><phoneme>ˈkɪəɹə</phoneme></lexeme>
  <lexeme><grapheme>Áine</grapheme><grapheme>Aine</grapheme><phoneme>ˈɔːnjə</phoneme></lexeme>
  <lexeme><grapheme>Eimear</grapheme><grapheme>Emer</grapheme><phoneme>ˈiːməɹ</phoneme></lexeme>
  <lexeme><grapheme>Blathnaid</grapheme><grapheme>Bláthnaid</grapheme><phoneme>ˈblɔːnɪd</phoneme></lexeme>
  <lexeme><grapheme>Fiadh</grapheme><phoneme>ˈfiːə</phoneme></lexeme>
  <lexeme><grapheme>Darragh</grapheme><grapheme>Dara</grapheme><phoneme>ˈdæɹə</phoneme></lexeme>

  <!-- Welsh given names. -->
  <lexeme><grapheme>Sian</grapheme><grapheme>Siân</grapheme><phoneme>ʃɑːn</phoneme></lexeme>
  <lexeme><grapheme>Ioan</grapheme><phoneme>ˈjəʊæn</phoneme></lexeme>
  <lexeme><grapheme>Ieuan</grapheme><phoneme>ˈjaɪən</phoneme></lexeme>
  <lexeme><grapheme>Iolo</grapheme><phoneme>ˈjɒləʊ</phoneme></lexeme>
  <lexeme><grapheme>Ifan</grapheme><phoneme>ˈiːvæn</phoneme></lexeme>
  <lexeme><grapheme>Iwan</grapheme><phoneme>ˈjuːæn</phoneme></lexeme>
  <lexeme><grapheme>Emrys</grapheme><phoneme>ˈɛmɹɪs</phoneme></lexeme>
  <lexeme><grapheme>Gwynedd</grapheme><phoneme>ˈɡwɪnɛð</phoneme></lexeme>
  <lexeme><grapheme>Gwenllian</grapheme><phoneme>ɡwɛnˈɬiːən</phoneme></lexeme>
  <lexeme><grapheme>Angharad</grapheme><phoneme>æŋˈhæɹəd</phoneme></lexeme>
  <lexeme><grapheme>Eluned</grapheme><phoneme>ɛˈlɪnɛd</phoneme></lexeme>
  <lexeme><grapheme>Eirlys</grapheme><phoneme>ˈaɪəɹlɪs</phoneme></lexeme>
  <lexeme><grapheme>Sioned</grapheme><phoneme>ˈʃɒnɛd</phoneme></lexeme>
  <lexeme><grapheme>Siwan</grapheme><phoneme>ˈʃuːən</phoneme></lexeme>
  <lexeme><grapheme>Carys</grapheme><phoneme>ˈkæɹɪs</phoneme></lexeme>
  <lexeme><grapheme>Cerys</grapheme><phoneme>ˈkɛɹɪs</phoneme></lexeme>
  <lexeme><grapheme>Dafydd</grapheme><phoneme>ˈdævɪð</phoneme></lexeme>
  <lexeme><grapheme>Dewi</grapheme><phoneme>ˈdɛwi</phoneme></lexeme>
  <lexeme><grapheme>Dilys</grapheme><phoneme>ˈdɪlɪs</phoneme></lexeme>
  <lexeme><grapheme>Eilidh</grapheme><phoneme>ˈeɪli</phoneme></lexeme>
  <lexeme><grapheme>Elin</grapheme><phoneme>ˈɛlɪn</phoneme></lexeme>
  <lexeme><grapheme>Ffion</grapheme><phoneme>ˈfiːɒn</phoneme></lexeme>
  <lexeme><grapheme>Glenys</grapheme><phoneme>ˈɡlɛnɪs</phoneme></lexeme>
  <lexeme><grapheme>Gwion</grapheme><phoneme>ˈɡwiːɒn</phoneme></lexeme>
  <lexeme><grapheme>Heledd</grapheme><phoneme>ˈhɛlɛð</phoneme></lexeme>
  <lexeme><grapheme>Iestyn</grapheme><phoneme>ˈjɛstɪn</phoneme></lexeme>
  <lexeme><grapheme>Idris</grapheme><phoneme>ˈɪdɹɪs</phoneme></lexeme>
  <lexeme><grapheme>Llewelyn</grapheme><grapheme>Llywelyn</grapheme><phoneme>ɬəˈwɛlɪn</phoneme></lexeme>
  <lexeme><grapheme>Lowri</grapheme><phoneme>ˈlaʊɹi</phoneme></lexeme>
  <lexeme><grapheme>Mair</grapheme><phoneme>maɪəɹ</phoneme></lexeme>
  <lexeme><grapheme>Mared</grapheme><phoneme>ˈmæɹɛd</phoneme></lexeme>
  <lexeme><grapheme>Meirion</grapheme><phoneme>ˈmaɪɹiɒn</phoneme></lexeme>
  <lexeme><grapheme>Myfanwy</grapheme><phoneme>məˈvænwi</phoneme></lexeme>
  <lexeme><grapheme>Nerys</grapheme><phoneme>ˈnɛɹɪs</phoneme></lexeme>
  <lexeme><grapheme>Olwen</grapheme><phoneme>ˈɒlwɛn</phoneme></lexeme>
  <lexeme><grapheme>Owain</grapheme><phoneme>ˈəʊwaɪn</phoneme></lexeme>
  <lexeme><grapheme>Rhian</grapheme><phoneme>ˈɹiːən</phoneme></lexeme>
  <lexeme><grapheme>Rhodri</grapheme><phoneme>ˈɹɒdɹi</phoneme></lexeme>
  <lexeme><grapheme>Rhun</grapheme><phoneme>ɹiːn</phoneme></lexeme>
  <lexeme><grapheme>Sion</grapheme><grapheme>Siôn</grapheme><phoneme>ʃɔːn</phoneme></lexeme>
  <lexeme><grapheme>Tomos</grapheme><phoneme>ˈtɒmɒs</phoneme></lexeme>
  <lexeme><grapheme>Tudur</grapheme><phoneme>ˈtɪdɪɹ</phoneme></lexeme>
  <lexeme><grapheme>Tirion</grapheme><phoneme>ˈtɪɹiɒn</phoneme></lexeme>
  <lexeme><grapheme>Eifion</grapheme><phoneme>ˈaɪviɒn</phoneme></lexeme>
  <lexeme><grapheme>Alun</grapheme><phoneme>ˈælɪn</phoneme></lexeme>
  <lexeme><grapheme>Ceri</grapheme><phoneme>ˈkɛɹi</phoneme></lexeme>
  <lexeme><grapheme>Delyth</grapheme><phoneme>ˈdɛlɪθ</phoneme></lexeme>

  <!-- Scottish given names. -->
  <lexeme><grapheme>Alasdair</grapheme><grapheme>Alastair</grapheme><grapheme>Alistair</grapheme><phoneme>ˈælɪstəɹ</phoneme></lexeme>
  <lexeme><grapheme>Mhairi</grapheme><phoneme>ˈvɑːɹi</phoneme></lexeme>
  <lexeme><grapheme>Catriona</grapheme><phoneme>kəˈtɹiːnə</phoneme></lexeme>
  <lexeme><grapheme>Lachlan</grapheme><phoneme>ˈlɒxlən</phoneme></lexeme>
  <lexeme><grapheme>Eòin</grapheme><phoneme>ˈjɔːn</phoneme></lexeme>
  <lexeme><grapheme>Marsaili</grapheme><phoneme>ˈmɑːɹsəli</phoneme></lexeme>
  <lexeme><grapheme>Seonaid</grapheme><phoneme>ˈʃɒnɪtʃ</phoneme></lexeme>
  <lexeme><grapheme>Struan</grapheme><phoneme>ˈstɹuːən</phoneme></lexeme>
  <lexeme><grapheme>Aonghas</grapheme><phoneme>ˈɪnɪəs</phoneme></lexeme>
  <lexeme><grapheme>Fearghal</grapheme><phoneme>ˈfɜːɹɡəl</phoneme></lexeme>
  <lexeme><grapheme>Mairi</grapheme><grapheme>Màiri</grapheme><phoneme>ˈmɑːɹi</phoneme></lexeme>
  <lexeme><grapheme>Beathag</grapheme><phoneme>ˈbɛhæk</phoneme></lexeme>
  <lexeme><grapheme>Fraser</grapheme><phoneme>ˈfɹeɪzəɹ</phoneme></lexeme>

  <!-- Given names from England and the rest of Europe. -->
  <lexeme><grapheme>Chloë</grapheme><phoneme>ˈkləʊi</phoneme></lexeme>
  <lexeme><grapheme>Niobe</grapheme><phoneme>ˈnaɪəbi</phoneme></lexeme>
  <lexeme><grapheme>Jean-Paul</grapheme><phoneme>ˈʒɒn ˈpɔːl</phoneme></lexeme>
  <lexeme><grapheme>François</grapheme><phoneme>ˈfɹɒnswɑː</phoneme></lexeme>
  <lexeme><grapheme>Françoise</grapheme><phoneme>ˈfɹɒnswɑːz</phoneme></lexeme>
  <lexeme><grapheme>Chloé</grapheme><phoneme>ˈkləʊeɪ</phoneme></lexeme>
  <lexeme><grapheme>Esmé</grapheme><grapheme>Esme</grapheme><grapheme>Esmée</grapheme><phoneme>ˈɛzmeɪ</phoneme></lexeme>
  <lexeme><grapheme>Anaïs</grapheme><grapheme>Anais</grapheme><phoneme>ˈænɑːiːs</phoneme></lexeme>
  <lexeme><grapheme>Noémie</grapheme><phoneme>nəʊˈeɪmi</phoneme></lexeme>
  <lexeme><grapheme>Benoît</grapheme><phoneme>bɛnˈwɑː</phoneme></lexeme>
  <lexeme><grapheme>Solange</grapheme><phoneme>səˈlɒnʒ</phoneme></lexeme>
  <lexeme><grapheme>Margot</grapheme><grapheme>Margaux</grapheme><phoneme>ˈmɑːɹɡəʊ</phoneme></lexeme>
  <lexeme><grapheme>Eugenie</grapheme><phoneme>juːˈʒeɪni</phoneme></lexeme>
  <lexeme><grapheme>Leonie</grapheme><phoneme>liˈəʊni</phoneme></lexeme>
  <lexeme><grapheme>Noelle</grapheme><phoneme>nəʊˈɛl</phoneme></lexeme>
  <lexeme><grapheme>Leah</grapheme><phoneme>ˈliːə</phoneme></lexeme>
  <lexeme><grapheme>Rhea</grapheme><phoneme>ˈɹiːə</phoneme></lexeme>
  <lexeme><grapheme>Maia</grapheme><phoneme>ˈmaɪə</phoneme></lexeme>
  <lexeme><grapheme>Mariah</grapheme><phoneme>məˈɹaɪə</phoneme></lexeme>
  <lexeme><grapheme>Nehemiah</grapheme><phoneme>ˌniːəˈmaɪə</phoneme></lexeme>
  <lexeme><grapheme>Zachariah</grapheme><phoneme>ˌzækəˈɹaɪə</phoneme></lexeme>
  <lexeme><grapheme>Ignatius</grapheme><phoneme>ɪɡˈneɪʃəs</phoneme></lexeme>
  <lexeme><grapheme>Aurelia</grapheme><phoneme>ɔːˈɹiːliə</phoneme></lexeme>
  <lexeme><grapheme>Cosima</grapheme><phoneme>ˈkɒzɪmə</phoneme></lexeme>
  <lexeme><grapheme>Ophelia</grapheme><phoneme>əˈfiːliə</phoneme></lexeme>
  <lexeme><grapheme>Teresa</grapheme><phoneme>təˈɹiːzə</phoneme></lexeme>
  <lexeme><grapheme>Thérèse</grapheme><phoneme>təˈɹeɪz</phoneme></lexeme>
  <lexeme><grapheme>Denise</grapheme><phoneme>dəˈniːz</phoneme></lexeme>
  <lexeme><grapheme>Bernice</grapheme><phoneme>bəɹˈniːs</phoneme></lexeme>
  <lexeme><grapheme>Clarice</grapheme><phoneme>kləˈɹiːs</phoneme></lexeme>
  <lexeme><grapheme>Horace</grapheme><phoneme>ˈhɒɹɪs</phoneme></lexeme>
  <lexeme><grapheme>Demelza</grapheme><phoneme>dəˈmɛlzə</phoneme></lexeme>
  <lexeme><grapheme>Celia</grapheme><phoneme>ˈsiːliə</phoneme></lexeme>
  <lexeme><grapheme>Tanya</grapheme><phoneme>ˈtɑːnjə</phoneme></lexeme>
  <lexeme><grapheme>Katja</grapheme><grapheme>Katya</grapheme><phoneme>ˈkætjə</phoneme></lexeme>
  <lexeme><grapheme>Ksenia</grapheme><phoneme>ˈksɛniə</phoneme></lexeme>
  <lexeme><grapheme>Volodymyr</grapheme><phoneme>vɒləˈdiːmɪəɹ</phoneme></lexeme>
  <lexeme><grapheme>Zelenskyy</grapheme><phoneme>zəˈlɛnski</phoneme></lexeme>
  <lexeme><grapheme>Jürgen</grapheme><phoneme>ˈjɜːɡən</phoneme></lexeme>
  <lexeme><grapheme>Joachim</grapheme><phoneme>ˈjəʊəkɪm</phoneme></lexeme>
  <lexeme><grapheme>Johannes</grapheme><phoneme>jəʊˈhænɪs</phoneme></lexeme>
  <lexeme><grapheme>Giuseppe</grapheme><phoneme>dʒuːˈsɛpi</phoneme></lexeme>
  <lexeme><grapheme>Gianni</grapheme><phoneme>ˈdʒɑːni</phoneme></lexeme>
  <lexeme><grapheme>Giulia</grapheme><phoneme>ˈdʒuːliə</phoneme></lexeme>
  <lexeme><grapheme>Giorgia</grapheme><phoneme>ˈdʒɔːɹdʒə</phoneme></lexeme>
  <lexeme><grapheme>Chiara</grapheme><phoneme>kiˈɑːɹə</phoneme></lexeme>
  <lexeme><grapheme>Francesca</grapheme><phoneme>fɹænˈtʃɛskə</phoneme></lexeme>
  <lexeme><grapheme>Javier</grapheme><phoneme>ˈhæviɛɹ</phoneme></lexeme>
  <lexeme><grapheme>Jesús</grapheme><phoneme>heɪˈsuːs</phoneme></lexeme>
  <lexeme><grapheme>Joaquin</grapheme><grapheme>Joaquín</grapheme><phoneme>wɑːˈkiːn</phoneme></lexeme>
  <lexeme><grapheme>Guillermo</grapheme><phoneme>ɡiˈjɛəɹməʊ</phoneme></lexeme>
  <lexeme><grapheme>Alejandro</grapheme><phoneme>ˌæləˈhændɹəʊ</phoneme></lexeme>
  <lexeme><grapheme>Alejandra</grapheme><phoneme>ˌæləˈhændɹə</phoneme></lexeme>
  <lexeme><grapheme>João</grapheme><phoneme>ʒwaʊ</phoneme></lexeme>
  <lexeme><grapheme>Inês</grapheme><grapheme>Ines</grapheme><phoneme>ɪˈnɛs</phoneme></lexeme>
  <lexeme><grapheme>Thiago</grapheme><phoneme>tiˈɑːɡəʊ</phoneme></lexeme>
  <lexeme><grapheme>Małgorzata</grapheme><phoneme>ˌmælɡəˈʒɑːtə</phoneme></lexeme>
  <lexeme><grapheme>Agnieszka</grapheme><phoneme>ˌæɡniˈɛʃkə</phoneme></lexeme>
  <lexeme><grapheme>Katarzyna</grapheme><phoneme>ˌkætəˈʒɪnə</phoneme></lexeme>
  <lexeme><grapheme>Krzysztof</grapheme><phoneme>ˈkʃɪʃtɒf</phoneme></lexeme>
  <lexeme><grapheme>Wojciech</grapheme><phoneme>ˈvɔɪtʃɛx</phoneme></lexeme>
  <lexeme><grapheme>Zbigniew</grapheme><phoneme>ˈzbɪɡnjɛf</phoneme></lexeme>
  <lexeme><grapheme>Paweł</grapheme><grapheme>Pawel</grapheme><phoneme>ˈpævɛl</phoneme></lexeme>
  <lexeme><grapheme>Michał</grapheme><phoneme>ˈmiːhaʊ</phoneme></lexeme>
  <lexeme><grapheme>Łukasz</grapheme><grapheme>Lukasz</grapheme><phoneme>ˈwuːkæʃ</phoneme></lexeme>
  <lexeme><grapheme>Tomasz</grapheme><phoneme>ˈtɒmæʃ</phoneme></lexeme>
  <lexeme><grapheme>Mateusz</grapheme><phoneme>məˈteɪʊʃ</phoneme></lexeme>
  <lexeme><grapheme>Grzegorz</grapheme><phoneme>ˈɡʒɛɡɒʃ</phoneme></lexeme>
  <lexeme><grapheme>Kasia</grapheme><phoneme>ˈkæʃə</phoneme></lexeme>
  <lexeme><grapheme>Zofia</grapheme><phoneme>ˈzɒfiə</phoneme></lexeme>
  <lexeme><grapheme>Aleksandra</grapheme><phoneme>ˌæləkˈsændɹə</phoneme></lexeme>
  <lexeme><grapheme>Oliwia</grapheme><phoneme>əˈlɪviə</phoneme></lexeme>
  <lexeme><grapheme>Szymon</grapheme><phoneme>ˈʃɪmɒn</phoneme></lexeme>
  <lexeme><grapheme>Jakub</grapheme><phoneme>ˈjækʊb</phoneme></lexeme>
  <lexeme><grapheme>Ioana</grapheme><phoneme>joʊˈɑːnə</phoneme></lexeme>
  <lexeme><grapheme>Ștefan</grapheme><phoneme>ˈʃtɛfæn</phoneme></lexeme>
  <lexeme><grapheme>Mihai</grapheme><phoneme>mɪˈhaɪ</phoneme></lexeme>

  <!-- Names from the Middle East, South Asia, Africa and East Asia. -->
  <lexeme><grapheme>Yasmeen</grapheme><phoneme>ˈjæzmɪn</phoneme></lexeme>
  <lexeme><grapheme>Mohammed</grapheme><grapheme>Mohammad</grapheme><grapheme>Muhammed</grapheme><grapheme>Mohamed</grapheme><phoneme>məˈhæmɪd</phoneme></lexeme>
  <lexeme><grapheme>Mahmoud</grapheme><phoneme>mɑːˈmuːd</phoneme></lexeme>
  <lexeme><grapheme>Ahmed</grapheme><grapheme>Ahmad</grapheme><phoneme>ˈɑːməd</phoneme></lexeme>
  <lexeme><grapheme>Aaliyah</grapheme><grapheme>Aliyah</grapheme><grapheme>Aliya</grapheme><phoneme>ɑːˈliːə</phoneme></lexeme>
  <lexeme><grapheme>Aisha</grapheme><grapheme>Ayesha</grapheme><grapheme>Aysha</grapheme><phoneme>ɑːˈiːʃə</phoneme></lexeme>
  <lexeme><grapheme>Khadija</grapheme><grapheme>Khadijah</grapheme><phoneme>kəˈdiːdʒə</phoneme></lexeme>
  <lexeme><grapheme>Maryam</grapheme><grapheme>Mariam</grapheme><phoneme>ˈmæɹiəm</phoneme></lexeme>
  <lexeme><grapheme>Zainab</grapheme><grapheme>Zaynab</grapheme><phoneme>ˈzaɪnæb</phoneme></lexeme>
  <lexeme><grapheme>Noor</grapheme><grapheme>Nour</grapheme><grapheme>Nur</grapheme><phoneme>nʊəɹ</phoneme></lexeme>
  <lexeme><grapheme>Nadiya</grapheme><phoneme>ˈnɑːdiə</phoneme></lexeme>
  <lexeme><grapheme>Safiya</grapheme><grapheme>Safiyyah</grapheme><grapheme>Sofiya</grapheme><phoneme>səˈfiːə</phoneme></lexeme>
  <lexeme><grapheme>Samir</grapheme><phoneme>səˈmɪəɹ</phoneme></lexeme>
  <lexeme><grapheme>Samira</grapheme><phoneme>səˈmɪəɹə</phoneme></lexeme>
  <lexeme><grapheme>Amir</grapheme><grapheme>Ameer</grapheme><phoneme>əˈmɪəɹ</phoneme></lexeme>
  <lexeme><grapheme>Amira</grapheme><phoneme>əˈmɪəɹə</phoneme></lexeme>
  <lexeme><grapheme>Yusuf</grapheme><grapheme>Yousef</grapheme><grapheme>Yousuf</grapheme><grapheme>Youssef</grapheme><phoneme>ˈjuːsəf</phoneme></lexeme>
  <lexeme><grapheme>Ibrahim</grapheme><phoneme>ˈɪbɹəhiːm</phoneme></lexeme>
  <lexeme><grapheme>Ismail</grapheme><phoneme>ˈɪzmɑːiːl</phoneme></lexeme>
  <lexeme><grapheme>Idrees</grapheme><phoneme>ɪˈdɹiːs</phoneme></lexeme>
  <lexeme><grapheme>Hussain</grapheme><grapheme>Hussein</grapheme><grapheme>Husain</grapheme><phoneme>hʊˈseɪn</phoneme></lexeme>
  <lexeme><grapheme>Bilal</grapheme><phoneme>bɪˈlɑːl</phoneme></lexeme>
  <lexeme><grapheme>Khalil</grapheme><phoneme>kəˈliːl</phoneme></lexeme>
  <lexeme><grapheme>Umar</grapheme><phoneme>ˈəʊmɑːɹ</phoneme></lexeme>
  <lexeme><grapheme>Usman</grapheme><grapheme>Uthman</grapheme><grapheme>Osman</grapheme><phoneme>ʊzˈmɑːn</phoneme></lexeme>
  <lexeme><grapheme>Imran</grapheme><phoneme>ˈɪmɹɑːn</phoneme></lexeme>
  <lexeme><grapheme>Iqbal</grapheme><phoneme>ˈɪkbɑːl</phoneme></lexeme>
  <lexeme><grapheme>Farah</grapheme><phoneme>ˈfɑːɹə</phoneme></lexeme>
  <lexeme><grapheme>Farooq</grapheme><grapheme>Faruq</grapheme><phoneme>fəˈɹuːk</phoneme></lexeme>
  <lexeme><grapheme>Nasreen</grapheme><grapheme>Nasrin</grapheme><phoneme>næzˈɹiːn</phoneme></lexeme>
  <lexeme><grapheme>Nazir</grapheme><phoneme>nəˈzɪəɹ</phoneme></lexeme>
  <lexeme><grapheme>Qasim</grapheme><phoneme>ˈkɑːsɪm</phoneme></lexeme>
  <lexeme><grapheme>Rashid</grapheme><grapheme>Rasheed</grapheme><phoneme>ɹəˈʃiːd</phoneme></lexeme>
  <lexeme><grapheme>Saeed</grapheme><phoneme>sɑːˈiːd</phoneme></lexeme>
  <lexeme><grapheme>Salman</grapheme><phoneme>ˈsælmɑːn</phoneme></lexeme>
  <lexeme><grapheme>Shabana</grapheme><phoneme>ʃəˈbɑːnə</phoneme></lexeme>
  <lexeme><grapheme>Shahid</grapheme><phoneme>ʃəˈhiːd</phoneme></lexeme>
  <lexeme><grapheme>Shahida</grapheme><phoneme>ʃəˈhiːdə</phoneme></lexeme>
  <lexeme><grapheme>Shazia</grapheme><phoneme>ˈʃɑːziə</phoneme></lexeme>
  <lexeme><grapheme>Sadiq</grapheme><phoneme>səˈdiːk</phoneme></lexeme>
  <lexeme><grapheme>Saima</grapheme><phoneme>ˈsaɪmə</phoneme></lexeme>
  <lexeme><grapheme>Sajid</grapheme><phoneme>ˈsɑːdʒɪd</phoneme></lexeme>
  <lexeme><grapheme>Tariq</grapheme><grapheme>Tarique</grapheme><phoneme>ˈtæɹɪk</phoneme></lexeme>
  <lexeme><grapheme>Tahir</grapheme><phoneme>tɑːˈhɪəɹ</phoneme></lexeme>
  <lexeme><grapheme>Waseem</grapheme><phoneme>wəˈsiːm</phoneme></lexeme>
  <lexeme><grapheme>Yahya</grapheme><phoneme>ˈjɑːjə</phoneme></lexeme>
  <lexeme><grapheme>Zeeshan</grapheme><phoneme>ziːˈʃɑːn</phoneme></lexeme>
  <lexeme><grapheme>Rukhsana</grapheme><phoneme>ɹʊkˈsɑːnə</phoneme></lexeme>
  <lexeme><grapheme>Nusrat</grapheme><phoneme>ˈnʊsɹæt</phoneme></lexeme>
  <lexeme><grapheme>Humza</grapheme><phoneme>ˈhæmzə</phoneme></lexeme>
  <lexeme><grapheme>Ayaan</grapheme><grapheme>Ayan</grapheme><phoneme>ɑːˈjɑːn</phoneme></lexeme>
  <lexeme><grapheme>Isa</grapheme><phoneme>ˈiːsə</phoneme></lexeme>
  <lexeme><grapheme>Musa</grapheme><phoneme>ˈmuːsə</phoneme></lexeme>
  <lexeme><grapheme>Dua</grapheme><phoneme>ˈduːə</phoneme></lexeme>
  <lexeme><grapheme>Malala</grapheme><phoneme>məˈlɑːlə</phoneme></lexeme>
  <lexeme><grapheme>Yousafzai</grapheme><phoneme>ˌjuːsəfˈzaɪ</phoneme></lexeme>
  <lexeme><grapheme>Anousheh</grapheme><phoneme>ˈænuːʃə</phoneme></lexeme>
  <lexeme><grapheme>Nazanin</grapheme><phoneme>ˌnæzəˈniːn</phoneme></lexeme>
  <lexeme><grapheme>Zaghari-Ratcliffe</grapheme><phoneme>zəˈɡɑːɹi ˈɹætklɪf</phoneme></lexeme>
  <lexeme><grapheme>Priya</grapheme><phoneme>ˈpɹiːjə</phoneme></lexeme>
  <lexeme><grapheme>Arjun</grapheme><phoneme>ˈɑːɹdʒʊn</phoneme></lexeme>
  <lexeme><grapheme>Aditi</grapheme><phoneme>əˈdiːti</phoneme></lexeme>
  <lexeme><grapheme>Aditya</grapheme><phoneme>əˈdiːtjə</phoneme></lexeme>
  <lexeme><grapheme>Ananya</grapheme><phoneme>əˈnʌnjə</phoneme></lexeme>
  <lexeme><grapheme>Anjali</grapheme><phoneme>ˈʌndʒəli</phoneme></lexeme>
  <lexeme><grapheme>Asha</grapheme><phoneme>ˈɑːʃə</phoneme></lexeme>
  <lexeme><grapheme>Devi</grapheme><phoneme>ˈdeɪvi</phoneme></lexeme>
  <lexeme><grapheme>Geeta</grapheme><phoneme>ˈɡiːtə</phoneme></lexeme>
  <lexeme><grapheme>Gurpreet</grapheme><phoneme>ɡʊəɹˈpɹiːt</phoneme></lexeme>
  <lexeme><grapheme>Harpreet</grapheme><phoneme>hɑːɹˈpɹiːt</phoneme></lexeme>
  <lexeme><grapheme>Jaspreet</grapheme><phoneme>dʒæsˈpɹiːt</phoneme></lexeme>
  <lexeme><grapheme>Jaswinder</grapheme><phoneme>dʒʌsˈwɪndəɹ</phoneme></lexeme>
  <lexeme><grapheme>Harjit</grapheme><phoneme>hɑːɹˈdʒiːt</phoneme></lexeme>
  <lexeme><grapheme>Kavita</grapheme><phoneme>ˈkʌvɪtə</phoneme></lexeme>
  <lexeme><grapheme>Kiran</grapheme><phoneme>ˈkɪɹən</phoneme></lexeme>
  <lexeme><grapheme>Lakshmi</grapheme><phoneme>ˈlʌkʃmi</phoneme></lexeme>
  <lexeme><grapheme>Manjit</grapheme><phoneme>mʌnˈdʒiːt</phoneme></lexeme>
  <lexeme><grapheme>Neha</grapheme><phoneme>ˈneɪhə</phoneme></lexeme>
  <lexeme><grapheme>Nikhil</grapheme><phoneme>nɪˈkɪl</phoneme></lexeme>
  <lexeme><grapheme>Puja</grapheme><phoneme>ˈpuːdʒə</phoneme></lexeme>
  <lexeme><grapheme>Rajesh</grapheme><phoneme>ɹəˈdʒeɪʃ</phoneme></lexeme>
  <lexeme><grapheme>Ravi</grapheme><phoneme>ˈɹɑːvi</phoneme></lexeme>
  <lexeme><grapheme>Rishi</grapheme><phoneme>ˈɹɪʃi</phoneme></lexeme>
  <lexeme><grapheme>Sanjay</grapheme><phoneme>ˈsʌndʒeɪ</phoneme></lexeme>
  <lexeme><grapheme>Sanjeev</grapheme><phoneme>sʌnˈdʒiːv</phoneme></lexeme>
  <lexeme><grapheme>Satnam</grapheme><phoneme>ˈsʌtnɑːm</phoneme></lexeme>
  <lexeme><grapheme>Sunita</grapheme><phoneme>suːˈniːtə</phoneme></lexeme>
  <lexeme><grapheme>Suresh</grapheme><phoneme>sʊˈɹeɪʃ</phoneme></lexeme>
  <lexeme><grapheme>Usha</grapheme><phoneme>ˈuːʃə</phoneme></lexeme>
  <lexeme><grapheme>Vijay</grapheme><phoneme>ˈviːdʒeɪ</phoneme></lexeme>
  <lexeme><grapheme>Suella</grapheme><phoneme>suˈɛlə</phoneme></lexeme>
  <lexeme><grapheme>Kwame</grapheme><phoneme>ˈkwɑːmeɪ</phoneme></lexeme>
  <lexeme><grapheme>Kwarteng</grapheme><phoneme>kwɑːˈtɛŋ</phoneme></lexeme>
  <lexeme><grapheme>Akosua</grapheme><phoneme>əˈkəʊsjuə</phoneme></lexeme>
  <lexeme><grapheme>Abena</grapheme><phoneme>əˈbɛnə</phoneme></lexeme>
  <lexeme><grapheme>Osei</grapheme><phoneme>ɒˈseɪ</phoneme></lexeme>
  <lexeme><grapheme>Oluwaseun</grapheme><phoneme>ˌɒluːwɑːˈʃeɪuːn</phoneme></lexeme>
  <lexeme><grapheme>Olufemi</grapheme><phoneme>ˌɒluːˈfɛmi</phoneme></lexeme>
  <lexeme><grapheme>Oluwatobi</grapheme><phoneme>ˌɒluːˈtəʊbi</phoneme></lexeme>
  <lexeme><grapheme>Ayodele</grapheme><phoneme>ˌaɪɒˈdɛleɪ</phoneme></lexeme>
  <lexeme><grapheme>Temitope</grapheme><phoneme>ˌtɛmɪˈtəʊpeɪ</phoneme></lexeme>
  <lexeme><grapheme>Tope</grapheme><phoneme>ˈtəʊpeɪ</phoneme></lexeme>
  <lexeme><grapheme>Folake</grapheme><phoneme>fɒˈlækeɪ</phoneme></lexeme>
  <lexeme><grapheme>Funmi</grapheme><phoneme>ˈfʊnmi</phoneme></lexeme>
  <lexeme><grapheme>Bukola</grapheme><phoneme>buːˈkəʊlə</phoneme></lexeme>
  <lexeme><grapheme>Kehinde</grapheme><phoneme>ˈkɛhɪndeɪ</phoneme></lexeme>
  <lexeme><grapheme>Taiwo</grapheme><phoneme>ˈtaɪwəʊ</phoneme></lexeme>
  <lexeme><grapheme>Babatunde</grapheme><phoneme>ˌbɑːbəˈtʊndeɪ</phoneme></lexeme>
  <lexeme><grapheme>Tunde</grapheme><phoneme>ˈtʊndeɪ</phoneme></lexeme>
  <lexeme><grapheme>Segun</grapheme><phoneme>ˈʃɛɡʊn</phoneme></lexeme>
  <lexeme><grapheme>Adebayo</grapheme><phoneme>ˌædəˈbaɪəʊ</phoneme></lexeme>
  <lexeme><grapheme>Adeyemi</grapheme><phoneme>ˌædeɪˈjɛmi</phoneme></lexeme>
  <lexeme><grapheme>Adewale</grapheme><phoneme>ˌædeɪˈwɑːleɪ</phoneme></lexeme>
  <lexeme><grapheme>Chukwuma</grapheme><phoneme>tʃʊˈkwuːmə</phoneme></lexeme>
  <lexeme><grapheme>Chidi</grapheme><phoneme>ˈtʃiːdi</phoneme></lexeme>
  <lexeme><grapheme>Chioma</grapheme><phoneme>tʃiˈəʊmə</phoneme></lexeme>
  <lexeme><grapheme>Chinedu</grapheme><phoneme>tʃɪˈneɪduː</phoneme></lexeme>
  <lexeme><grapheme>Chimamanda</grapheme><phoneme>ˌtʃiːməˈmɑːndə</phoneme></lexeme>
  <lexeme><grapheme>Adichie</grapheme><phoneme>əˈdiːtʃi</phoneme></lexeme>
  <lexeme><grapheme>Nneka</grapheme><phoneme>əˈnɛkə</phoneme></lexeme>
  <lexeme><grapheme>Ifeoma</grapheme><phoneme>ɪˈfeɪəmə</phoneme></lexeme>
  <lexeme><grapheme>Uche</grapheme><phoneme>ˈuːtʃeɪ</phoneme></lexeme>
  <lexeme><grapheme>Obi</grapheme><phoneme>ˈəʊbi</phoneme></lexeme>
  <lexeme><grapheme>Emeka</grapheme><phoneme>ɛˈmɛkə</phoneme></lexeme>
  <lexeme><grapheme>Ikechukwu</grapheme><phoneme>ˌɪkeɪˈtʃuːkwuː</phoneme></lexeme>
  <lexeme><grapheme>Okonkwo</grapheme><phoneme>əˈkɒŋkwəʊ</phoneme></lexeme>
  <lexeme><grapheme>Nnamdi</grapheme><phoneme>əˈnæmdi</phoneme></lexeme>
  <lexeme><grapheme>Thandi</grapheme><phoneme>ˈtændi</phoneme></lexeme>
  <lexeme><grapheme>Thandiwe</grapheme><phoneme>tænˈdiːweɪ</phoneme></lexeme>
  <lexeme><grapheme>Sipho</grapheme><phoneme>ˈsiːpəʊ</phoneme></lexeme>
  <lexeme><grapheme>Themba</grapheme><phoneme>ˈtɛmbə</phoneme></lexeme>
  <lexeme><grapheme>Thabo</grapheme><phoneme>ˈtɑːbəʊ</phoneme></lexeme>
  <lexeme><grapheme>Tariro</grapheme><phoneme>tæˈɹiːɹəʊ</phoneme></lexeme>
  <lexeme><grapheme>Farai</grapheme><phoneme>fæˈɹaɪ</phoneme></lexeme>
  <lexeme><grapheme>Wanjiru</grapheme><phoneme>wænˈdʒɪəɹuː</phoneme></lexeme>
  <lexeme><grapheme>Njeri</grapheme><phoneme>ənˈdʒɛəɹi</phoneme></lexeme>
  <lexeme><grapheme>Achieng</grapheme><phoneme>əˈtʃɛŋ</phoneme></lexeme>
  <lexeme><grapheme>Eliud</grapheme><phoneme>ˈɛliəd</phoneme></lexeme>
  <lexeme><grapheme>Haile</grapheme><phoneme>ˈhaɪli</phoneme></lexeme>
  <lexeme><grapheme>Selassie</grapheme><phoneme>səˈlæsi</phoneme></lexeme>
  <lexeme><grapheme>Tsegaye</grapheme><phoneme>tsəˈɡaɪ</phoneme></lexeme>
  <lexeme><grapheme>Abiy</grapheme><phoneme>ˈɑːbi</phoneme></lexeme>
  <lexeme><grapheme>Yared</grapheme><phoneme>ˈjɑːɹɛd</phoneme></lexeme>
  <lexeme><grapheme>Hirut</grapheme><phoneme>ˈhɪɹuːt</phoneme></lexeme>
  <lexeme><grapheme>Yohannes</grapheme><phoneme>jəʊˈhænɪs</phoneme></lexeme>
  <lexeme><grapheme>Hodan</grapheme><phoneme>ˈhəʊdən</phoneme></lexeme>
  <lexeme><grapheme>Abdirahman</grapheme><phoneme>ˌæbdiˈɹɑːmɑːn</phoneme></lexeme>
  <lexeme><grapheme>Xiao</grapheme><phoneme>ʃaʊ</phoneme></lexeme>
  <lexeme><grapheme>Xiaoming</grapheme><phoneme>ʃaʊˈmɪŋ</phoneme></lexeme>
  <lexeme><grapheme>Xi</grapheme><phoneme>ʃiː</phoneme></lexeme>
  <lexeme><grapheme>Jinping</grapheme><phoneme>dʒɪnˈpɪŋ</phoneme></lexeme>
  <lexeme><grapheme>Qing</grapheme><phoneme>tʃɪŋ</phoneme></lexeme>
  <lexeme><grapheme>Qi</grapheme><phoneme>tʃiː</phoneme></lexeme>
  <lexeme><grapheme>Zhang</grapheme><phoneme>dʒæŋ</phoneme></lexeme>
  <lexeme><grapheme>Zhao</grapheme><phoneme>dʒaʊ</phoneme></lexeme>
  <lexeme><grapheme>Zhou</grapheme><phoneme>dʒəʊ</phoneme></lexeme>
  <lexeme><grapheme>Zhu</grapheme><phoneme>dʒuː</phoneme></lexeme>
  <lexeme><grapheme>Xu</grapheme><phoneme>ʃuː</phoneme></lexeme>
  <lexeme><grapheme>Xie</grapheme><phoneme>ʃjɛ</phoneme></lexeme>
  <lexeme><grapheme>Wei</grapheme><phoneme>weɪ</phoneme></lexeme>
  <lexeme><grapheme>Yi</grapheme><phoneme>jiː</phoneme></lexeme>
  <lexeme><grapheme>Nguyen</grapheme><grapheme>Nguyễn</grapheme><phoneme>ŋwiːən</phoneme></lexeme>
  <lexeme><grapheme>Thuy</grapheme><grapheme>Thúy</grapheme><phoneme>twiː</phoneme></lexeme>
  <lexeme><grapheme>Phuong</grapheme><phoneme>fʊˈɒŋ</phoneme></lexeme>
  <lexeme><grapheme>Hyun</grapheme><phoneme>hjʌn</phoneme></lexeme>
  <lexeme><grapheme>Ji-Yeon</grapheme><phoneme>dʒiː jʌn</phoneme></lexeme>
  <lexeme><grapheme>Haruki</grapheme><phoneme>həˈɹuːki</phoneme></lexeme>
  <lexeme><grapheme>Naoko</grapheme><phoneme>ˈnaʊkəʊ</phoneme></lexeme>
  <lexeme><grapheme>Kazuo</grapheme><phoneme>kæˈzuːəʊ</phoneme></lexeme>
  <lexeme><grapheme>Ishiguro</grapheme><phoneme>ˌɪʃɪˈɡʊəɹəʊ</phoneme></lexeme>
  <lexeme><grapheme>Aung</grapheme><phoneme>aʊŋ</phoneme></lexeme>

  <!-- Surnames, and people in the news and in books. -->
  <lexeme><grapheme>Labinjo-Hughes</grapheme><phoneme>ləˈbɪndʒəʊ ˈhjuːz</phoneme></lexeme>
  <lexeme><grapheme>Labinjo</grapheme><phoneme>ləˈbɪndʒəʊ</phoneme></lexeme>
  <lexeme><grapheme>MacAlister</grapheme><grapheme>Macalister</grapheme><phoneme>məˈkælɪstəɹ</phoneme></lexeme>
  <lexeme><grapheme>Barnardo's</grapheme><phoneme>bəɹˈnɑːɹdəʊz</phoneme></lexeme>
  <lexeme><grapheme>Barnardo</grapheme><phoneme>bəɹˈnɑːɹdəʊ</phoneme></lexeme>
  <lexeme><grapheme>Climbié</grapheme><phoneme>ˈklɪmbieɪ</phoneme></lexeme>
  <lexeme><grapheme>Nair</grapheme><phoneme>ˈnaɪəɹ</phoneme></lexeme>
  <lexeme><grapheme>Cholmondeley</grapheme><phoneme>ˈtʃʌmli</phoneme></lexeme>
  <lexeme><grapheme>Featherstonehaugh</grapheme><grapheme>Featherstonhaugh</grapheme><phoneme>ˈfænʃɔː</phoneme></lexeme>
  <lexeme><grapheme>Marjoribanks</grapheme><phoneme>ˈmɑːɹtʃbæŋks</phoneme></lexeme>
  <lexeme><grapheme>Mainwaring</grapheme><phoneme>ˈmænəɹɪŋ</phoneme></lexeme>
  <lexeme><grapheme>Dalziel</grapheme><grapheme>Dalyell</grapheme><phoneme>diːˈɛl</phoneme></lexeme>
  <lexeme><grapheme>Beauchamp</grapheme><phoneme>ˈbiːtʃəm</phoneme></lexeme>
  <lexeme><grapheme>Beaulieu</grapheme><phoneme>ˈbjuːli</phoneme></lexeme>
  <lexeme><grapheme>Belvoir</grapheme><phoneme>ˈbiːvəɹ</phoneme></lexeme>
  <lexeme><grapheme>Blyth</grapheme><phoneme>blaɪð</phoneme></lexeme>
  <lexeme><grapheme>Buchan</grapheme><phoneme>ˈbʌxən</phoneme></lexeme>
  <lexeme><grapheme>Burghley</grapheme><phoneme>ˈbɜːɹli</phoneme></lexeme>
  <lexeme><grapheme>Caius</grapheme><phoneme>kiːz</phoneme></lexeme>
  <lexeme><grapheme>Colquhoun</grapheme><phoneme>kəˈhuːn</phoneme></lexeme>
  <lexeme><grapheme>Cockburn</grapheme><phoneme>ˈkəʊbəɹn</phoneme></lexeme>
  <lexeme><grapheme>Coutts</grapheme><phoneme>kuːts</phoneme></lexeme>
  <lexeme><grapheme>Cowper</grapheme><phoneme>ˈkuːpəɹ</phoneme></lexeme>
  <lexeme><grapheme>Dafoe</grapheme><phoneme>dəˈfəʊ</phoneme></lexeme>
  <lexeme><grapheme>Du Bois</grapheme><grapheme>DuBois</grapheme><phoneme>djuːˈbɔɪs</phoneme></lexeme>
  <lexeme><grapheme>Fiennes</grapheme><phoneme>faɪnz</phoneme></lexeme>
  <lexeme><grapheme>Geoghegan</grapheme><phoneme>ˈɡeɪɡən</phoneme></lexeme>
  <lexeme><grapheme>Gallagher</grapheme><phoneme>ˈɡæləhəɹ</phoneme></lexeme>
  <lexeme><grapheme>Gough</grapheme><phoneme>ɡɒf</phoneme></lexeme>
  <lexeme><grapheme>Keogh</grapheme><grapheme>Keough</grapheme><phoneme>ˈkiːəʊ</phoneme></lexeme>
  <lexeme><grapheme>Keir</grapheme><phoneme>kɪəɹ</phoneme></lexeme>
  <lexeme><grapheme>Kerr</grapheme><phoneme>kɜːɹ</phoneme></lexeme>
  <lexeme><grapheme>Knollys</grapheme><phoneme>nəʊlz</phoneme></lexeme>
  <lexeme><grapheme>Leveson-Gower</grapheme><phoneme>ˈluːsən ˈɡɔːɹ</phoneme></lexeme>
  <lexeme><grapheme>MacLeod</grapheme><phoneme>məˈklaʊd</phoneme></lexeme>
  <lexeme><grapheme>MacKay</grapheme><grapheme>Mackay</grapheme><grapheme>McKay</grapheme><phoneme>məˈkaɪ</phoneme></lexeme>
  <lexeme><grapheme>McGrath</grapheme><phoneme>məˈɡɹɑː</phoneme></lexeme>
  <lexeme><grapheme>McGough</grapheme><phoneme>məˈɡɒf</phoneme></lexeme>
  <lexeme><grapheme>McDonagh</grapheme><phoneme>məkˈdɒnə</phoneme></lexeme>
  <lexeme><grapheme>McMahon</grapheme><phoneme>məkˈmɑːn</phoneme></lexeme>
  <lexeme><grapheme>McAvoy</grapheme><phoneme>ˈmækəvɔɪ</phoneme></lexeme>
  <lexeme><grapheme>MacAulay</grapheme><phoneme>məˈkɔːli</phoneme></lexeme>
  <lexeme><grapheme>McIntyre</grapheme><phoneme>ˈmækɪntaɪəɹ</phoneme></lexeme>
  <lexeme><grapheme>McIlroy</grapheme><phoneme>ˈmækɪlɹɔɪ</phoneme></lexeme>
  <lexeme><grapheme>McIlvanney</grapheme><phoneme>ˌmækɪlˈvæni</phoneme></lexeme>
  <lexeme><grapheme>McAleese</grapheme><phoneme>ˌmækəˈliːs</phoneme></lexeme>
  <lexeme><grapheme>McGee</grapheme><phoneme>məˈɡiː</phoneme></lexeme>
  <lexeme><grapheme>McGuire</grapheme><phoneme>məˈɡwaɪəɹ</phoneme></lexeme>
  <lexeme><grapheme>McInnes</grapheme><phoneme>məˈkɪnɪs</phoneme></lexeme>
  <lexeme><grapheme>McLachlan</grapheme><phoneme>məˈklɒxlən</phoneme></lexeme>
  <lexeme><grapheme>McLaughlin</grapheme><grapheme>McLoughlin</grapheme><phoneme>məˈɡlɒxlɪn</phoneme></lexeme>
  <lexeme><grapheme>McLean</grapheme><grapheme>Maclean</grapheme><grapheme>MacLean</grapheme><phoneme>məˈkleɪn</phoneme></lexeme>
  <lexeme><grapheme>McQueen</grapheme><phoneme>məˈkwiːn</phoneme></lexeme>
  <lexeme><grapheme>MacDonald</grapheme><phoneme>məkˈdɒnəld</phoneme></lexeme>
  <lexeme><grapheme>MacArthur</grapheme><phoneme>məˈkɑːɹθəɹ</phoneme></lexeme>
  <lexeme><grapheme>McCarthy</grapheme><phoneme>məˈkɑːɹθi</phoneme></lexeme>
  <lexeme><grapheme>McCormack</grapheme><phoneme>məˈkɔːɹmək</phoneme></lexeme>
  <lexeme><grapheme>McCulloch</grapheme><phoneme>məˈkʌləx</phoneme></lexeme>
  <lexeme><grapheme>McFarlane</grapheme><grapheme>MacFarlane</grapheme><phoneme>məkˈfɑːɹlən</phoneme></lexeme>
  <lexeme><grapheme>McGinn</grapheme><phoneme>məˈɡɪn</phoneme></lexeme>
  <lexeme><grapheme>MacGregor</grapheme><phoneme>məˈɡɹɛɡəɹ</phoneme></lexeme>
  <lexeme><grapheme>McIntosh</grapheme><phoneme>ˈmækɪntɒʃ</phoneme></lexeme>
  <lexeme><grapheme>MacKenzie</grapheme><phoneme>məˈkɛnzi</phoneme></lexeme>
  <lexeme><grapheme>MacKinnon</grapheme><phoneme>məˈkɪnən</phoneme></lexeme>
  <lexeme><grapheme>MacMillan</grapheme><phoneme>məkˈmɪlən</phoneme></lexeme>
  <lexeme><grapheme>Macpherson</grapheme><grapheme>MacPherson</grapheme><phoneme>məkˈfɜːɹsən</phoneme></lexeme>
  <lexeme><grapheme>Macron</grapheme><phoneme>mæˈkɹɒn</phoneme></lexeme>
  <lexeme><grapheme>Maugham</grapheme><phoneme>mɔːm</phoneme></lexeme>
  <lexeme><grapheme>Meagher</grapheme><phoneme>mɑːɹ</phoneme></lexeme>
  <lexeme><grapheme>Milngavie</grapheme><phoneme>mʌlˈɡaɪ</phoneme></lexeme>
  <lexeme><grapheme>Monckton</grapheme><phoneme>ˈmʌŋktən</phoneme></lexeme>
  <lexeme><grapheme>Naughtie</grapheme><phoneme>ˈnɒxti</phoneme></lexeme>
  <lexeme><grapheme>Pepys</grapheme><phoneme>piːps</phoneme></lexeme>
  <lexeme><grapheme>Pugh</grapheme><phoneme>pjuː</phoneme></lexeme>
  <lexeme><grapheme>Pwllheli</grapheme><phoneme>pʊɬˈhɛli</phoneme></lexeme>
  <lexeme><grapheme>Rhondda</grapheme><phoneme>ˈɹɒnðə</phoneme></lexeme>
  <lexeme><grapheme>Ruthven</grapheme><phoneme>ˈɹɪvən</phoneme></lexeme>
  <lexeme><grapheme>Sandys</grapheme><phoneme>sændz</phoneme></lexeme>
  <lexeme><grapheme>Scafell</grapheme><phoneme>ˌskɔːˈfɛl</phoneme></lexeme>
  <lexeme><grapheme>Sunak</grapheme><phoneme>ˈsuːnæk</phoneme></lexeme>
  <lexeme><grapheme>Badenoch</grapheme><phoneme>ˈbeɪdnɒk</phoneme></lexeme>
  <lexeme><grapheme>Tugendhat</grapheme><phoneme>ˈtuːɡənhɑːt</phoneme></lexeme>
  <lexeme><grapheme>Zahawi</grapheme><phoneme>zəˈhɑːwi</phoneme></lexeme>
  <lexeme><grapheme>Nadhim</grapheme><phoneme>nəˈdiːm</phoneme></lexeme>
  <lexeme><grapheme>Villiers</grapheme><phoneme>ˈvɪləɹz</phoneme></lexeme>
  <lexeme><grapheme>Wemyss</grapheme><phoneme>wiːmz</phoneme></lexeme>
  <lexeme><grapheme>Wriothesley</grapheme><phoneme>ˈɹaɪəθsli</phoneme></lexeme>
  <lexeme><grapheme>Yeats</grapheme><phoneme>jeɪts</phoneme></lexeme>
  <lexeme><grapheme>Zephaniah</grapheme><phoneme>ˌzɛfəˈnaɪə</phoneme></lexeme>
  <lexeme><grapheme>Ardern</grapheme><phoneme>ɑːɹˈdɜːɹn</phoneme></lexeme>
  <lexeme><grapheme>Achebe</grapheme><phoneme>əˈtʃeɪbeɪ</phoneme></lexeme>
  <lexeme><grapheme>Soyinka</grapheme><phoneme>ʃɔːˈjɪŋkə</phoneme></lexeme>
  <lexeme><grapheme>Evaristo</grapheme><phoneme>ˌɛvəˈɹɪstəʊ</phoneme></lexeme>
  <lexeme><grapheme>Rowling</grapheme><phoneme>ˈɹəʊlɪŋ</phoneme></lexeme>
  <lexeme><grapheme>Goethe</grapheme><phoneme>ˈɡɜːtə</phoneme></lexeme>
  <lexeme><grapheme>Brontë</grapheme><grapheme>Bronte</grapheme><phoneme>ˈbɹɒnti</phoneme></lexeme>
  <lexeme><grapheme>Brontës</grapheme><phoneme>ˈbɹɒntiz</phoneme></lexeme>
  <lexeme><grapheme>Nighy</grapheme><phoneme>naɪ</phoneme></lexeme>
  <lexeme><grapheme>Ouseley</grapheme><phoneme>ˈuːzli</phoneme></lexeme>
  <lexeme><grapheme>Varadkar</grapheme><phoneme>vəˈɹædkəɹ</phoneme></lexeme>
  <lexeme><grapheme>Cadogan</grapheme><phoneme>kəˈdʌɡən</phoneme></lexeme>
  <lexeme><grapheme>Ayckbourn</grapheme><phoneme>ˈeɪkbɔːɹn</phoneme></lexeme>
  <lexeme><grapheme>Brough</grapheme><phoneme>bɹʌf</phoneme></lexeme>
  <lexeme><grapheme>Hough</grapheme><phoneme>hʌf</phoneme></lexeme>
  <lexeme><grapheme>Loughborough</grapheme><phoneme>ˈlʌfbɹə</phoneme></lexeme>
  <lexeme><grapheme>Loughton</grapheme><phoneme>ˈlaʊtən</phoneme></lexeme>
  <lexeme><grapheme>Lough</grapheme><phoneme>lɒx</phoneme></lexeme>
  <lexeme><grapheme>Stoughton</grapheme><phoneme>ˈstəʊtən</phoneme></lexeme>
  <lexeme><grapheme>Begum</grapheme><phoneme>ˈbeɪɡəm</phoneme></lexeme>
  <lexeme><grapheme>Bibi</grapheme><phoneme>ˈbiːbi</phoneme></lexeme>
  <lexeme><grapheme>Chowdhury</grapheme><grapheme>Choudhury</grapheme><phoneme>ˈtʃaʊdɹi</phoneme></lexeme>
  <lexeme><grapheme>Akhtar</grapheme><phoneme>ˈæktɑːɹ</phoneme></lexeme>
  <lexeme><grapheme>Uddin</grapheme><phoneme>ʊˈdiːn</phoneme></lexeme>
  <lexeme><grapheme>Miah</grapheme><phoneme>ˈmiːə</phoneme></lexeme>
  <lexeme><grapheme>Qureshi</grapheme><phoneme>kʊˈɹɛʃi</phoneme></lexeme>
  <lexeme><grapheme>Siddiqui</grapheme><grapheme>Siddique</grapheme><phoneme>sɪˈdiːki</phoneme></lexeme>
  <lexeme><grapheme>Bhatt</grapheme><phoneme>bʌt</phoneme></lexeme>
  <lexeme><grapheme>Bhatti</grapheme><phoneme>ˈbʌti</phoneme></lexeme>
  <lexeme><grapheme>Bhattacharya</grapheme><phoneme>ˌbætəˈtʃɑːɹjə</phoneme></lexeme>
  <lexeme><grapheme>Chakrabarti</grapheme><phoneme>ˌtʃækɹəˈbɑːɹti</phoneme></lexeme>
  <lexeme><grapheme>Desai</grapheme><phoneme>dɛˈsaɪ</phoneme></lexeme>
  <lexeme><grapheme>Dhaliwal</grapheme><phoneme>ˈdɑːliwɑːl</phoneme></lexeme>
  <lexeme><grapheme>Grewal</grapheme><phoneme>ˈɡɹeɪwəl</phoneme></lexeme>
  <lexeme><grapheme>Iyer</grapheme><phoneme>ˈaɪəɹ</phoneme></lexeme>
  <lexeme><grapheme>Kaur</grapheme><phoneme>kaʊəɹ</phoneme></lexeme>
  <lexeme><grapheme>Mukherjee</grapheme><phoneme>ˈmuːkəɹdʒiː</phoneme></lexeme>
  <lexeme><grapheme>Naidu</grapheme><phoneme>ˈnaɪduː</phoneme></lexeme>
  <lexeme><grapheme>Sandhu</grapheme><phoneme>ˈsænduː</phoneme></lexeme>
  <lexeme><grapheme>Sidhu</grapheme><phoneme>ˈsɪduː</phoneme></lexeme>
  <lexeme><grapheme>Sivakumar</grapheme><phoneme>ˌʃɪvəkʊˈmɑːɹ</phoneme></lexeme>
  <lexeme><grapheme>Srinivasan</grapheme><phoneme>ˌʃɹiːniˈvɑːsən</phoneme></lexeme>
  <lexeme><grapheme>Subramaniam</grapheme><phoneme>ˌsuːbɹəˈmɑːniəm</phoneme></lexeme>
  <lexeme><grapheme>Trivedi</grapheme><phoneme>tɹɪˈveɪdi</phoneme></lexeme>
  <lexeme><grapheme>Adesanya</grapheme><phoneme>ˌædeɪˈsænjə</phoneme></lexeme>
  <lexeme><grapheme>Adeleke</grapheme><phoneme>ˌædeɪˈlɛkeɪ</phoneme></lexeme>
  <lexeme><grapheme>Afolabi</grapheme><phoneme>ˌæfəˈlɑːbi</phoneme></lexeme>
  <lexeme><grapheme>Agyeman</grapheme><phoneme>əˈdʒeɪmən</phoneme></lexeme>
  <lexeme><grapheme>Asante</grapheme><phoneme>əˈsænti</phoneme></lexeme>
  <lexeme><grapheme>Boateng</grapheme><phoneme>ˈbwɑːtɛŋ</phoneme></lexeme>
  <lexeme><grapheme>Owusu</grapheme><phoneme>əˈwuːsuː</phoneme></lexeme>
  <lexeme><grapheme>Appiah</grapheme><phoneme>ˈæpiə</phoneme></lexeme>
  <lexeme><grapheme>Okafor</grapheme><phoneme>ˈɒkəfɔːɹ</phoneme></lexeme>
  <lexeme><grapheme>Okoye</grapheme><phoneme>əˈkɔɪeɪ</phoneme></lexeme>
  <lexeme><grapheme>Eze</grapheme><phoneme>ˈɛzeɪ</phoneme></lexeme>
  <lexeme><grapheme>Nwosu</grapheme><phoneme>ənˈwəʊsuː</phoneme></lexeme>
  <lexeme><grapheme>Obasanjo</grapheme><phoneme>əˌbɑːsənˈdʒəʊ</phoneme></lexeme>
  <lexeme><grapheme>Balogun</grapheme><phoneme>ˌbæləˈɡʊn</phoneme></lexeme>
  <lexeme><grapheme>Ogunleye</grapheme><phoneme>ˌəʊɡʊnˈleɪeɪ</phoneme></lexeme>
  <lexeme><grapheme>Oyelowo</grapheme><phoneme>ɔɪˈɛləwəʊ</phoneme></lexeme>
  <lexeme><grapheme>Ejiofor</grapheme><phoneme>ˈɛdʒioʊfɔːɹ</phoneme></lexeme>
  <lexeme><grapheme>Chiwetel</grapheme><phoneme>ˈtʃuːətɛl</phoneme></lexeme>
  <lexeme><grapheme>Kaluuya</grapheme><phoneme>kəˈluːjə</phoneme></lexeme>
  <lexeme><grapheme>Boyega</grapheme><phoneme>bɔɪˈeɪɡə</phoneme></lexeme>
  <lexeme><grapheme>Mbappé</grapheme><phoneme>əmˈbæpeɪ</phoneme></lexeme>
  <lexeme><grapheme>Saka</grapheme><phoneme>ˈsækə</phoneme></lexeme>
  <lexeme><grapheme>O'Shea</grapheme><phoneme>əʊˈʃeɪ</phoneme></lexeme>
  <lexeme><grapheme>O'Mahony</grapheme><phoneme>əʊˈmɑːhəni</phoneme></lexeme>
  <lexeme><grapheme>O'Riordan</grapheme><phoneme>əʊˈɹɪəɹdən</phoneme></lexeme>
  <lexeme><grapheme>O'Donoghue</grapheme><phoneme>əʊˈdʌnəhuː</phoneme></lexeme>
  <lexeme><grapheme>Donoghue</grapheme><grapheme>Donohue</grapheme><phoneme>ˈdʌnəhuː</phoneme></lexeme>
  <lexeme><grapheme>O'Loughlin</grapheme><phoneme>əʊˈlɒxlɪn</phoneme></lexeme>
  <lexeme><grapheme>Doherty</grapheme><phoneme>ˈdɒhəɹti</phoneme></lexeme>
  <lexeme><grapheme>O'Doherty</grapheme><phoneme>əʊˈdɒhəɹti</phoneme></lexeme>
  <lexeme><grapheme>Tóibín</grapheme><phoneme>təʊˈbiːn</phoneme></lexeme>
  <lexeme><grapheme>Wyllie</grapheme><phoneme>ˈwaɪli</phoneme></lexeme>
  <lexeme><grapheme>Przybylski</grapheme><phoneme>pʃɪˈbɪlski</phoneme></lexeme>
  <lexeme><grapheme>Kowalczyk</grapheme><phoneme>kɒˈvæltʃɪk</phoneme></lexeme>
  <lexeme><grapheme>Kowalski</grapheme><phoneme>kɒˈvælski</phoneme></lexeme>
  <lexeme><grapheme>Nowak</grapheme><phoneme>ˈnɒvæk</phoneme></lexeme>
  <lexeme><grapheme>Wiśniewski</grapheme><grapheme>Wisniewski</grapheme><phoneme>vɪʃniˈɛfski</phoneme></lexeme>
  <lexeme><grapheme>Wójcik</grapheme><grapheme>Wojcik</grapheme><phoneme>ˈvɔɪtʃɪk</phoneme></lexeme>
  <lexeme><grapheme>Kaczmarek</grapheme><phoneme>kætʃˈmæɹɛk</phoneme></lexeme>
  <lexeme><grapheme>Wałęsa</grapheme><phoneme>vəˈwɛnsə</phoneme></lexeme>
  <lexeme><grapheme>Dvořák</grapheme><phoneme>ˈdvɔːɹʒæk</phoneme></lexeme>
  <lexeme><grapheme>Müller</grapheme><phoneme>ˈmʊləɹ</phoneme></lexeme>
  <lexeme><grapheme>Scholz</grapheme><phoneme>ʃɒlts</phoneme></lexeme>
  <lexeme><grapheme>Weiß</grapheme><phoneme>vaɪs</phoneme></lexeme>
  <lexeme><grapheme>Björn</grapheme><phoneme>bjɔːɹn</phoneme></lexeme>
  <lexeme><grapheme>Søren</grapheme><phoneme>ˈsɜːɹən</phoneme></lexeme>
  <lexeme><grapheme>Thunberg</grapheme><phoneme>ˈtuːnbɜːɹɡ</phoneme></lexeme>
  <lexeme><grapheme>von der Leyen</grapheme><grapheme>Von der Leyen</grapheme><phoneme>fɒn də ˈlaɪən</phoneme></lexeme>
  <lexeme><grapheme>Barnier</grapheme><phoneme>ˈbɑːɹnieɪ</phoneme></lexeme>
  <lexeme><grapheme>Juncker</grapheme><phoneme>ˈjʊŋkəɹ</phoneme></lexeme>
  <lexeme><grapheme>Guterres</grapheme><phoneme>ɡʊˈtɛɹɪs</phoneme></lexeme>
  <lexeme><grapheme>Núñez</grapheme><phoneme>ˈnuːnjɛz</phoneme></lexeme>
  <lexeme><grapheme>Peña</grapheme><phoneme>ˈpeɪnjə</phoneme></lexeme>
  <lexeme><grapheme>Yousaf</grapheme><phoneme>ˈjuːsəf</phoneme></lexeme>
  <lexeme><grapheme>Iorwerth</grapheme><phoneme>ˈjɔːɹwɛɹθ</phoneme></lexeme>

  <!-- Places of England. -->
  <lexeme><grapheme>Bicester</grapheme><phoneme>ˈbɪstəɹ</phoneme></lexeme>
  <lexeme><grapheme>Towcester</grapheme><phoneme>ˈtəʊstəɹ</phoneme></lexeme>
  <lexeme><grapheme>Alcester</grapheme><phoneme>ˈɔːlstəɹ</phoneme></lexeme>
  <lexeme><grapheme>Frocester</grapheme><phoneme>ˈfɹɒstəɹ</phoneme></lexeme>
  <lexeme><grapheme>Southwark</grapheme><phoneme>ˈsʌðəɹk</phoneme></lexeme>
  <lexeme><grapheme>Woolwich</grapheme><phoneme>ˈwʊlɪtʃ</phoneme></lexeme>
  <lexeme><grapheme>Dulwich</grapheme><phoneme>ˈdʌlɪtʃ</phoneme></lexeme>
  <lexeme><grapheme>Harwich</grapheme><phoneme>ˈhæɹɪtʃ</phoneme></lexeme>
  <lexeme><grapheme>Alnwick</grapheme><phoneme>ˈænɪk</phoneme></lexeme>
  <lexeme><grapheme>Keswick</grapheme><phoneme>ˈkɛzɪk</phoneme></lexeme>
  <lexeme><grapheme>Smethwick</grapheme><phoneme>ˈsmɛðɪk</phoneme></lexeme>
  <lexeme><grapheme>Hawick</grapheme><phoneme>hɔɪk</phoneme></lexeme>
  <lexeme><grapheme>Barnoldswick</grapheme><phoneme>bɑːɹˈnəʊldzwɪk</phoneme></lexeme>
  <lexeme><grapheme>Alnmouth</grapheme><phoneme>ˈælnmaʊθ</phoneme></lexeme>
  <lexeme><grapheme>Bournemouth</grapheme><phoneme>ˈbɔːɹnməθ</phoneme></lexeme>
  <lexeme><grapheme>Exmouth</grapheme><phoneme>ˈɛksməθ</phoneme></lexeme>
  <lexeme><grapheme>Tynemouth</grapheme><phoneme>ˈtaɪnmaʊθ</phoneme></lexeme>
  <lexeme><grapheme>Teignmouth</grapheme><phoneme>ˈtɪnməθ</phoneme></lexeme>
  <lexeme><grapheme>Avonmouth</grapheme><phoneme>ˈeɪvənmaʊθ</phoneme></lexeme>
  <lexeme><grapheme>Eyemouth</grapheme><phoneme>ˈaɪmaʊθ</phoneme></lexeme>
  <lexeme><grapheme>Lossiemouth</grapheme><phoneme>ˌlɒsiˈmaʊθ</phoneme></lexeme>
  <lexeme><grapheme>Grangemouth</grapheme><phoneme>ˈɡɹeɪndʒməθ</phoneme></lexeme>
  <lexeme><grapheme>Berkshire</grapheme><phoneme>ˈbɑːɹkʃəɹ</phoneme></lexeme>
  <lexeme><grapheme>Hertford</grapheme><phoneme>ˈhɑːɹtfəɹd</phoneme></lexeme>
  <lexeme><grapheme>Buckinghamshire</grapheme><phoneme>ˈbʌkɪŋəmʃəɹ</phoneme></lexeme>
  <lexeme><grapheme>Nottinghamshire</grapheme><phoneme>ˈnɒtɪŋəmʃəɹ</phoneme></lexeme>
  <lexeme><grapheme>Pembrokeshire</grapheme><phoneme>ˈpɛmbɹʊkʃəɹ</phoneme></lexeme>
  <lexeme><grapheme>Carmarthenshire</grapheme><phoneme>kəɹˈmɑːɹðənʃəɹ</phoneme></lexeme>
  <lexeme><grapheme>Carmarthen</grapheme><phoneme>kəɹˈmɑːɹðən</phoneme></lexeme>
  <lexeme><grapheme>Dunbartonshire</grapheme><grapheme>Dumbartonshire</grapheme><phoneme>dʌmˈbɑːɹtənʃəɹ</phoneme></lexeme>
  <lexeme><grapheme>Lanarkshire</grapheme><phoneme>ˈlænəɹkʃəɹ</phoneme></lexeme>
  <lexeme><grapheme>Clackmannanshire</grapheme><phoneme>klækˈmænənʃəɹ</phoneme></lexeme>
  <lexeme><grapheme>Gillingham</grapheme><phoneme>ˈdʒɪlɪŋəm</phoneme></lexeme>
  <lexeme><grapheme>Wymondham</grapheme><phoneme>ˈwɪndəm</phoneme></lexeme>
  <lexeme><grapheme>Cheltenham</grapheme><phoneme>ˈtʃɛltnəm</phoneme></lexeme>
  <lexeme><grapheme>Twickenham</grapheme><phoneme>ˈtwɪkənəm</phoneme></lexeme>
  <lexeme><grapheme>Tottenham</grapheme><phoneme>ˈtɒtnəm</phoneme></lexeme>
  <lexeme><grapheme>Streatham</grapheme><phoneme>ˈstɹɛtəm</phoneme></lexeme>
  <lexeme><grapheme>Eltham</grapheme><phoneme>ˈɛltəm</phoneme></lexeme>
  <lexeme><grapheme>Solihull</grapheme><phoneme>ˌsɒliˈhʌl</phoneme></lexeme>
  <lexeme><grapheme>Shrewsbury</grapheme><phoneme>ˈʃɹəʊzbəɹi</phoneme></lexeme>
  <lexeme><grapheme>Salisbury</grapheme><phoneme>ˈsɔːlzbəɹi</phoneme></lexeme>
  <lexeme><grapheme>Shaftesbury</grapheme><phoneme>ˈʃɑːftsbəɹi</phoneme></lexeme>
  <lexeme><grapheme>Aylesbury</grapheme><phoneme>ˈeɪlzbəɹi</phoneme></lexeme>
  <lexeme><grapheme>Bury St Edmunds</grapheme><phoneme>ˈbɛɹi sənt ˈɛdməndz</phoneme></lexeme>
  <lexeme><grapheme>Dewsbury</grapheme><phoneme>ˈdjuːzbəɹi</phoneme></lexeme>
  <lexeme><grapheme>Wednesbury</grapheme><phoneme>ˈwɛnzbəɹi</phoneme></lexeme>
  <lexeme><grapheme>Wednesfield</grapheme><phoneme>ˈwɛnsfiːld</phoneme></lexeme>
  <lexeme><grapheme>Bloomsbury</grapheme><phoneme>ˈbluːmzbəɹi</phoneme></lexeme>
  <lexeme><grapheme>Finsbury</grapheme><phoneme>ˈfɪnzbəɹi</phoneme></lexeme>
  <lexeme><grapheme>Congresbury</grapheme><phoneme>ˈkɒŋzbəɹi</phoneme></lexeme>
  <lexeme><grapheme>Middlesbrough</grapheme><phoneme>ˈmɪdəlzbɹə</phoneme></lexeme>
  <lexeme><grapheme>Scarborough</grapheme><phoneme>ˈskɑːɹbəɹə</phoneme></lexeme>
  <lexeme><grapheme>Peterborough</grapheme><phoneme>ˈpiːtəɹbəɹə</phoneme></lexeme>
  <lexeme><grapheme>Wellingborough</grapheme><phoneme>ˈwɛlɪŋbəɹə</phoneme></lexeme>
  <lexeme><grapheme>Gainsborough</grapheme><phoneme>ˈɡeɪnzbəɹə</phoneme></lexeme>
  <lexeme><grapheme>Farnborough</grapheme><phoneme>ˈfɑːɹnbəɹə</phoneme></lexeme>
  <lexeme><grapheme>Knaresborough</grapheme><phoneme>ˈnɛəɹzbəɹə</phoneme></lexeme>
  <lexeme><grapheme>Guisborough</grapheme><phoneme>ˈɡɪzbəɹə</phoneme></lexeme>
  <lexeme><grapheme>Hillsborough</grapheme><phoneme>ˈhɪlzbəɹə</phoneme></lexeme>
  <lexeme><grapheme>Marlborough</grapheme><phoneme>ˈmɔːlbəɹə</phoneme></lexeme>
  <lexeme><grapheme>Mexborough</grapheme><phoneme>ˈmɛksbəɹə</phoneme></lexeme>
  <lexeme><grapheme>Edinburgh</grapheme><phoneme>ˈɛdɪnbəɹə</phoneme></lexeme>
  <lexeme><grapheme>Musselburgh</grapheme><phoneme>ˈmʌsəlbəɹə</phoneme></lexeme>
  <lexeme><grapheme>Jedburgh</grapheme><phoneme>ˈdʒɛdbəɹə</phoneme></lexeme>
  <lexeme><grapheme>Fraserburgh</grapheme><phoneme>ˈfɹeɪzəɹbəɹə</phoneme></lexeme>
  <lexeme><grapheme>Bamburgh</grapheme><phoneme>ˈbæmbəɹə</phoneme></lexeme>
  <lexeme><grapheme>Aldeburgh</grapheme><phoneme>ˈɔːlbɹə</phoneme></lexeme>
  <lexeme><grapheme>Helensburgh</grapheme><phoneme>ˈhɛlənzbəɹə</phoneme></lexeme>
  <lexeme><grapheme>Happisburgh</grapheme><phoneme>ˈheɪzbəɹə</phoneme></lexeme>
  <lexeme><grapheme>Holborn</grapheme><phoneme>ˈhəʊbəɹn</phoneme></lexeme>
  <lexeme><grapheme>Marylebone</grapheme><phoneme>ˈmɑːɹlɪbən</phoneme></lexeme>
  <lexeme><grapheme>Deptford</grapheme><phoneme>ˈdɛtfəɹd</phoneme></lexeme>
  <lexeme><grapheme>Plaistow</grapheme><phoneme>ˈplɑːstəʊ</phoneme></lexeme>
  <lexeme><grapheme>Homerton</grapheme><phoneme>ˈhɒməɹtən</phoneme></lexeme>
  <lexeme><grapheme>Islington</grapheme><phoneme>ˈɪzlɪŋtən</phoneme></lexeme>
  <lexeme><grapheme>Haringey</grapheme><phoneme>ˈhæɹɪŋɡeɪ</phoneme></lexeme>
  <lexeme><grapheme>Isleworth</grapheme><phoneme>ˈaɪzəlwəɹθ</phoneme></lexeme>
  <lexeme><grapheme>Ruislip</grapheme><phoneme>ˈɹaɪslɪp</phoneme></lexeme>
  <lexeme><grapheme>Pall Mall</grapheme><phoneme>ˌpæl ˈmæl</phoneme></lexeme>
  <lexeme><grapheme>Godmanchester</grapheme><phoneme>ˈɡɒdməntʃɛstəɹ</phoneme></lexeme>
  <lexeme><grapheme>Colchester</grapheme><phoneme>ˈkəʊltʃɛstəɹ</phoneme></lexeme>
  <lexeme><grapheme>Chichester</grapheme><phoneme>ˈtʃɪtʃɪstəɹ</phoneme></lexeme>
  <lexeme><grapheme>Accrington</grapheme><phoneme>ˈækɹɪŋtən</phoneme></lexeme>
  <lexeme><grapheme>Todmorden</grapheme><phoneme>ˈtɒdməɹdən</phoneme></lexeme>
  <lexeme><grapheme>Mytholmroyd</grapheme><phoneme>ˌmaɪðəmˈɹɔɪd</phoneme></lexeme>
  <lexeme><grapheme>Slaithwaite</grapheme><phoneme>ˈslaʊɪt</phoneme></lexeme>
  <lexeme><grapheme>Penistone</grapheme><phoneme>ˈpɛnɪstən</phoneme></lexeme>
  <lexeme><grapheme>Rotherham</grapheme><phoneme>ˈɹɒðəɹəm</phoneme></lexeme>
  <lexeme><grapheme>Barnsley</grapheme><phoneme>ˈbɑːɹnzli</phoneme></lexeme>
  <lexeme><grapheme>Masham</grapheme><phoneme>ˈmæsəm</phoneme></lexeme>
  <lexeme><grapheme>Ponteland</grapheme><phoneme>pɒnˈtiːlənd</phoneme></lexeme>
  <lexeme><grapheme>Cambois</grapheme><phoneme>ˈkæməs</phoneme></lexeme>
  <lexeme><grapheme>Knowsley</grapheme><phoneme>ˈnəʊzli</phoneme></lexeme>
  <lexeme><grapheme>Birkenhead</grapheme><phoneme>ˌbɜːɹkənˈhɛd</phoneme></lexeme>
  <lexeme><grapheme>Maghull</grapheme><phoneme>məˈɡʌl</phoneme></lexeme>
  <lexeme><grapheme>Salford</grapheme><phoneme>ˈsɒlfəɹd</phoneme></lexeme>
  <lexeme><grapheme>Cholmondeston</grapheme><phoneme>ˈtʃʌmstən</phoneme></lexeme>
  <lexeme><grapheme>Leominster</grapheme><phoneme>ˈlɛmstəɹ</phoneme></lexeme>
  <lexeme><grapheme>Bewdley</grapheme><phoneme>ˈbjuːdli</phoneme></lexeme>
  <lexeme><grapheme>Evershot</grapheme><phoneme>ˈɛvəɹʃɒt</phoneme></lexeme>
  <lexeme><grapheme>Beaminster</grapheme><phoneme>ˈbɛmɪnstəɹ</phoneme></lexeme>
  <lexeme><grapheme>Launceston</grapheme><phoneme>ˈlɔːnstən</phoneme></lexeme>
  <lexeme><grapheme>Fowey</grapheme><phoneme>fɔɪ</phoneme></lexeme>
  <lexeme><grapheme>Mousehole</grapheme><phoneme>ˈmaʊzəl</phoneme></lexeme>
  <lexeme><grapheme>Torquay</grapheme><phoneme>tɔːɹˈkiː</phoneme></lexeme>
  <lexeme><grapheme>Widecombe</grapheme><phoneme>ˈwɪdɪkəm</phoneme></lexeme>
  <lexeme><grapheme>Salcombe</grapheme><phoneme>ˈsɔːlkəm</phoneme></lexeme>
  <lexeme><grapheme>Wycombe</grapheme><phoneme>ˈwɪkəm</phoneme></lexeme>
  <lexeme><grapheme>Woolfardisworthy</grapheme><phoneme>ˈwʊlzəɹi</phoneme></lexeme>
  <lexeme><grapheme>Instow</grapheme><phoneme>ˈɪnstəʊ</phoneme></lexeme>
  <lexeme><grapheme>Frome</grapheme><phoneme>fɹuːm</phoneme></lexeme>
  <lexeme><grapheme>Wiveliscombe</grapheme><phoneme>ˈwɪvəlɪskəm</phoneme></lexeme>
  <lexeme><grapheme>Keynsham</grapheme><phoneme>ˈkeɪnʃəm</phoneme></lexeme>
  <lexeme><grapheme>Bosham</grapheme><phoneme>ˈbɒzəm</phoneme></lexeme>
  <lexeme><grapheme>Lewes</grapheme><phoneme>ˈluːɪs</phoneme></lexeme>
  <lexeme><grapheme>Wrotham</grapheme><phoneme>ˈɹuːtəm</phoneme></lexeme>
  <lexeme><grapheme>Meopham</grapheme><phoneme>ˈmɛpəm</phoneme></lexeme>
  <lexeme><grapheme>Trottiscliffe</grapheme><phoneme>ˈtɹɒzli</phoneme></lexeme>
  <lexeme><grapheme>Sheerness</grapheme><phoneme>ʃɪəɹˈnɛs</phoneme></lexeme>
  <lexeme><grapheme>Ramsgate</grapheme><phoneme>ˈɹæmzɡeɪt</phoneme></lexeme>
  <lexeme><grapheme>Tonbridge</grapheme><phoneme>ˈtʌnbɹɪdʒ</phoneme></lexeme>
  <lexeme><grapheme>Esher</grapheme><phoneme>ˈiːʃəɹ</phoneme></lexeme>
  <lexeme><grapheme>Guildford</grapheme><phoneme>ˈɡɪlfəɹd</phoneme></lexeme>
  <lexeme><grapheme>Windsor</grapheme><phoneme>ˈwɪnzəɹ</phoneme></lexeme>
  <lexeme><grapheme>Thame</grapheme><phoneme>teɪm</phoneme></lexeme>
  <lexeme><grapheme>Cogenhoe</grapheme><phoneme>ˈkʊknəʊ</phoneme></lexeme>
  <lexeme><grapheme>Wisbech</grapheme><phoneme>ˈwɪzbiːtʃ</phoneme></lexeme>
  <lexeme><grapheme>Cottenham</grapheme><phoneme>ˈkɒtnəm</phoneme></lexeme>
  <lexeme><grapheme>Hunstanton</grapheme><phoneme>hʌnˈstæntən</phoneme></lexeme>
  <lexeme><grapheme>Costessey</grapheme><phoneme>ˈkɒsi</phoneme></lexeme>
  <lexeme><grapheme>Gorleston</grapheme><phoneme>ˈɡɔːɹlstən</phoneme></lexeme>
  <lexeme><grapheme>Walberswick</grapheme><phoneme>ˈwɔːlbəɹzwɪk</phoneme></lexeme>
  <lexeme><grapheme>Felixstowe</grapheme><phoneme>ˈfiːlɪkstəʊ</phoneme></lexeme>
  <lexeme><grapheme>Maldon</grapheme><phoneme>ˈmɔːldən</phoneme></lexeme>
  <lexeme><grapheme>Braughing</grapheme><phoneme>ˈbɹæfɪŋ</phoneme></lexeme>
  <lexeme><grapheme>Hertingfordbury</grapheme><phoneme>ˈhɑːɹtɪŋfəɹdbəɹi</phoneme></lexeme>
  <lexeme><grapheme>Kirkby</grapheme><phoneme>ˈkɜːɹbi</phoneme></lexeme>
  <lexeme><grapheme>Guernsey</grapheme><phoneme>ˈɡɜːɹnzi</phoneme></lexeme>
  <lexeme><grapheme>Reading Borough</grapheme><phoneme>ˈɹɛdɪŋ ˈbʌɹə</phoneme></lexeme>
  <lexeme><grapheme>University of Reading</grapheme><phoneme>juːnɪˈvɜːɹsɪti əv ˈɹɛdɪŋ</phoneme></lexeme>
  <lexeme><grapheme>Reading FC</grapheme><phoneme>ˈɹɛdɪŋ ɛfˈsiː</phoneme></lexeme>
  <lexeme><grapheme>Magdalen College</grapheme><grapheme>Magdalene College</grapheme><phoneme>ˈmɔːdlɪn ˈkɒlɪdʒ</phoneme></lexeme>

  <!-- Places and words of Wales. The ll of Llanelli is ɬ. -->
  <lexeme><grapheme>Llanelli</grapheme><phoneme>ɬæˈnɛɬi</phoneme></lexeme>
  <lexeme><grapheme>Llandudno</grapheme><phoneme>ɬænˈdɪdnəʊ</phoneme></lexeme>
  <lexeme><grapheme>Llangollen</grapheme><phoneme>ɬænˈɡɒɬɛn</phoneme></lexeme>
  <lexeme><grapheme>Llandaff</grapheme><phoneme>ˈɬændæf</phoneme></lexeme>
  <lexeme><grapheme>Llandeilo</grapheme><phoneme>ɬænˈdaɪləʊ</phoneme></lexeme>
  <lexeme><grapheme>Llangefni</grapheme><phoneme>ɬæŋˈɡɛvni</phoneme></lexeme>
  <lexeme><grapheme>Llanfair</grapheme><phoneme>ˈɬænvaɪəɹ</phoneme></lexeme>
  <lexeme><grapheme>Llangammarch</grapheme><phoneme>ɬæŋˈɡæmɑːɹx</phoneme></lexeme>
  <lexeme><grapheme>Llanrwst</grapheme><phoneme>ɬænˈɹuːst</phoneme></lexeme>
  <lexeme><grapheme>Llantwit Major</grapheme><phoneme>ˈɬæntwɪt ˈmeɪdʒəɹ</phoneme></lexeme>
  <lexeme><grapheme>Llwyn</grapheme><phoneme>ɬʊɪn</phoneme></lexeme>
  <lexeme><grapheme>Llyn</grapheme><grapheme>Llŷn</grapheme><phoneme>ɬɪn</phoneme></lexeme>
  <lexeme><grapheme>Llwybrau</grapheme><phoneme>ˈɬʊɪbɹaɪ</phoneme></lexeme>
  <lexeme><grapheme>Gwyrdd</grapheme><phoneme>ɡwɪɹð</phoneme></lexeme>
  <lexeme><grapheme>Diolch</grapheme><phoneme>ˈdiːɒlx</phoneme></lexeme>
  <lexeme><grapheme>Diolch yn fawr</grapheme><phoneme>ˈdiːɒlx ən ˈvaʊəɹ</phoneme></lexeme>
  <lexeme><grapheme>Croeso</grapheme><phoneme>ˈkɹɔɪsəʊ</phoneme></lexeme>
  <lexeme><grapheme>Cymraeg</grapheme><phoneme>kəmˈɹaɪɡ</phoneme></lexeme>
  <lexeme><grapheme>Plaid Cymru</grapheme><phoneme>ˌplaɪd ˈkʌmɹi</phoneme></lexeme>
  <lexeme><grapheme>Plaid</grapheme><phoneme>plaɪd</phoneme></lexeme>
  <lexeme><grapheme>Senedd</grapheme><phoneme>ˈsɛnɛð</phoneme></lexeme>
  <lexeme><grapheme>Eisteddfod</grapheme><phoneme>aɪˈstɛðvɒd</phoneme></lexeme>
  <lexeme><grapheme>Urdd</grapheme><phoneme>ɪɹð</phoneme></lexeme>
  <lexeme><grapheme>Caerphilly</grapheme><phoneme>kəɹˈfɪli</phoneme></lexeme>
  <lexeme><grapheme>Caernarfon</grapheme><phoneme>kəɹˈnɑːɹvən</phoneme></lexeme>
  <lexeme><grapheme>Caerleon</grapheme><phoneme>kəɹˈliːən</phoneme></lexeme>
  <lexeme><grapheme>Caerdydd</grapheme><phoneme>kaɪɹˈdiːð</phoneme></lexeme>
  <lexeme><grapheme>Abertawe</grapheme><phoneme>ˌæbəɹˈtaʊɛ</phoneme></lexeme>
  <lexeme><grapheme>Casnewydd</grapheme><phoneme>kæsˈnɛwɪð</phoneme></lexeme>
  <lexeme><grapheme>Ynys Môn</grapheme><phoneme>ˈʌnɪs ˈmɔːn</phoneme></lexeme>
  <lexeme><grapheme>Ynys</grapheme><phoneme>ˈʌnɪs</phoneme></lexeme>
  <lexeme><grapheme>Cynon</grapheme><phoneme>ˈkʌnən</phoneme></lexeme>
  <lexeme><grapheme>Taf</grapheme><phoneme>tæv</phoneme></lexeme>
  <lexeme><grapheme>Merthyr Tydfil</grapheme><phoneme>ˈmɜːɹθəɹ ˈtɪdvɪl</phoneme></lexeme>
  <lexeme><grapheme>Merthyr</grapheme><phoneme>ˈmɜːɹθəɹ</phoneme></lexeme>
  <lexeme><grapheme>Ffestiniog</grapheme><phoneme>fɛˈstɪnjɒɡ</phoneme></lexeme>
  <lexeme><grapheme>Torfaen</grapheme><phoneme>tɔːɹˈvaɪn</phoneme></lexeme>
  <lexeme><grapheme>Ceredigion</grapheme><phoneme>ˌkɛɹɛˈdɪɡjɒn</phoneme></lexeme>
  <lexeme><grapheme>Powys</grapheme><phoneme>ˈpaʊɪs</phoneme></lexeme>
  <lexeme><grapheme>Ebbw</grapheme><phoneme>ˈɛbuː</phoneme></lexeme>
  <lexeme><grapheme>Pontypridd</grapheme><phoneme>ˌpɒntəˈpɹiːð</phoneme></lexeme>
  <lexeme><grapheme>Pontypool</grapheme><phoneme>ˌpɒntəˈpuːl</phoneme></lexeme>
  <lexeme><grapheme>Ystradgynlais</grapheme><phoneme>ˌʌstɹədˈɡʌnlaɪs</phoneme></lexeme>
  <lexeme><grapheme>Ystrad Mynach</grapheme><phoneme>ˈʌstɹəd ˈmʌnəx</phoneme></lexeme>
  <lexeme><grapheme>Ystrad</grapheme><phoneme>ˈʌstɹəd</phoneme></lexeme>
  <lexeme><grapheme>Aberdyfi</grapheme><phoneme>ˌæbəɹˈdʌvi</phoneme></lexeme>
  <lexeme><grapheme>Abergavenny</grapheme><phoneme>ˌæbəɹɡəˈvɛni</phoneme></lexeme>
  <lexeme><grapheme>Abergele</grapheme><phoneme>ˌæbəɹˈɡɛlɛ</phoneme></lexeme>
  <lexeme><grapheme>Abertillery</grapheme><phoneme>ˌæbəɹtɪˈlɛəɹi</phoneme></lexeme>
  <lexeme><grapheme>Aberaeron</grapheme><phoneme>ˌæbəɹˈaɪɹɒn</phoneme></lexeme>
  <lexeme><grapheme>Machynlleth</grapheme><phoneme>məˈxʌnɬɛθ</phoneme></lexeme>
  <lexeme><grapheme>Dolgellau</grapheme><phoneme>dɒlˈɡɛɬaɪ</phoneme></lexeme>
  <lexeme><grapheme>Betws-y-Coed</grapheme><phoneme>ˈbɛtəs ə ˈkɔɪd</phoneme></lexeme>
  <lexeme><grapheme>Portmeirion</grapheme><phoneme>pɔːɹtˈmɛɹiɒn</phoneme></lexeme>
  <lexeme><grapheme>Porthmadog</grapheme><phoneme>pɔːɹθˈmædɒɡ</phoneme></lexeme>
  <lexeme><grapheme>Harlech</grapheme><phoneme>ˈhɑːɹlɛx</phoneme></lexeme>
  <lexeme><grapheme>Criccieth</grapheme><grapheme>Cricieth</grapheme><phoneme>ˈkɹɪkiɛθ</phoneme></lexeme>
  <lexeme><grapheme>Penarth</grapheme><phoneme>pəˈnɑːɹθ</phoneme></lexeme>
  <lexeme><grapheme>Tredegar</grapheme><phoneme>tɹɪˈdiːɡəɹ</phoneme></lexeme>
  <lexeme><grapheme>Treorchy</grapheme><phoneme>tɹiˈɔːɹki</phoneme></lexeme>
  <lexeme><grapheme>Tonypandy</grapheme><phoneme>ˌtɒnəˈpændi</phoneme></lexeme>
  <lexeme><grapheme>Ynysybwl</grapheme><phoneme>ˌʌnɪsəˈbuːl</phoneme></lexeme>
  <lexeme><grapheme>Mynydd</grapheme><phoneme>ˈmʌnɪð</phoneme></lexeme>
  <lexeme><grapheme>Cwmbran</grapheme><grapheme>Cwmbrân</grapheme><phoneme>kʊmˈbɹɑːn</phoneme></lexeme>
  <lexeme><grapheme>Haverfordwest</grapheme><phoneme>ˌhævəɹfəɹdˈwɛst</phoneme></lexeme>
  <lexeme><grapheme>Eryri</grapheme><phoneme>ɛˈɹʌɹi</phoneme></lexeme>
  <lexeme><grapheme>Yr Wyddfa</grapheme><phoneme>əɹ ˈwɪðvə</phoneme></lexeme>
  <lexeme><grapheme>Bannau Brycheiniog</grapheme><phoneme>ˈbænaɪ bɹəˈxaɪnjɒɡ</phoneme></lexeme>
  <lexeme><grapheme>Cader Idris</grapheme><grapheme>Cadair Idris</grapheme><phoneme>ˈkædəɹ ˈɪdɹɪs</phoneme></lexeme>
  <lexeme><grapheme>Rhayader</grapheme><phoneme>ˈɹaɪədəɹ</phoneme></lexeme>
  <lexeme><grapheme>Ruthin</grapheme><phoneme>ˈɹɪθɪn</phoneme></lexeme>
  <lexeme><grapheme>Tywyn</grapheme><phoneme>ˈtaʊɪn</phoneme></lexeme>
  <lexeme><grapheme>Morgannwg</grapheme><phoneme>mɔːɹˈɡænʊɡ</phoneme></lexeme>
  <lexeme><grapheme>Hywel Dda</grapheme><phoneme>ˈhʌwɛl ˈðɑː</phoneme></lexeme>
  <lexeme><grapheme>Hywel</grapheme><phoneme>ˈhʌwɛl</phoneme></lexeme>
  <lexeme><grapheme>Aneurin</grapheme><phoneme>əˈnaɪɹɪn</phoneme></lexeme>
  <lexeme><grapheme>hiraeth</grapheme><grapheme>Hiraeth</grapheme><phoneme>ˈhɪɹaɪθ</phoneme></lexeme>
  <lexeme><grapheme>cwtch</grapheme><grapheme>Cwtch</grapheme><phoneme>kʊtʃ</phoneme></lexeme>
  <lexeme><grapheme>Blaenau</grapheme><phoneme>ˈblaɪnaɪ</phoneme></lexeme>
  <lexeme><grapheme>Dda</grapheme><phoneme>ðɑː</phoneme></lexeme>
  <lexeme><grapheme>Cadwaladr</grapheme><phoneme>kædˈwælədəɹ</phoneme></lexeme>

  <!-- Places of Scotland. -->
  <lexeme><grapheme>Dundee</grapheme><phoneme>dʌnˈdiː</phoneme></lexeme>
  <lexeme><grapheme>Argyll</grapheme><phoneme>ɑːɹˈɡaɪl</phoneme></lexeme>
  <lexeme><grapheme>Kirkcaldy</grapheme><phoneme>kɜːɹˈkɔːdi</phoneme></lexeme>
  <lexeme><grapheme>Kirkcudbright</grapheme><phoneme>kɜːɹˈkuːbɹi</phoneme></lexeme>
  <lexeme><grapheme>Kirkintilloch</grapheme><phoneme>ˌkɜːɹkɪnˈtɪləx</phoneme></lexeme>
  <lexeme><grapheme>Kilmarnock</grapheme><phoneme>kɪlˈmɑːɹnək</phoneme></lexeme>
  <lexeme><grapheme>Culzean</grapheme><phoneme>kʌˈleɪn</phoneme></lexeme>
  <lexeme><grapheme>Cumnock</grapheme><phoneme>ˈkʌmnək</phoneme></lexeme>
  <lexeme><grapheme>Girvan</grapheme><phoneme>ˈɡɜːɹvən</phoneme></lexeme>
  <lexeme><grapheme>Strathaven</grapheme><phoneme>ˈstɹeɪvən</phoneme></lexeme>
  <lexeme><grapheme>Strathclyde</grapheme><phoneme>stɹæθˈklaɪd</phoneme></lexeme>
  <lexeme><grapheme>Auchterarder</grapheme><phoneme>ˌɒxtəɹˈɑːɹdəɹ</phoneme></lexeme>
  <lexeme><grapheme>Auchtermuchty</grapheme><phoneme>ˌɒxtəɹˈmʌxti</phoneme></lexeme>
  <lexeme><grapheme>Auchinleck</grapheme><phoneme>ˌɒxɪnˈlɛk</phoneme></lexeme>
  <lexeme><grapheme>Ardrossan</grapheme><phoneme>ɑːɹˈdɹɒsən</phoneme></lexeme>
  <lexeme><grapheme>Ballachulish</grapheme><phoneme>ˌbæləˈhuːlɪʃ</phoneme></lexeme>
  <lexeme><grapheme>Bearsden</grapheme><phoneme>bɛəɹzˈdɛn</phoneme></lexeme>
  <lexeme><grapheme>Blairgowrie</grapheme><phoneme>blɛəɹˈɡaʊɹi</phoneme></lexeme>
  <lexeme><grapheme>Brechin</grapheme><phoneme>ˈbɹiːxɪn</phoneme></lexeme>
  <lexeme><grapheme>Buccleuch</grapheme><phoneme>bəˈkluː</phoneme></lexeme>
  <lexeme><grapheme>Cairngorms</grapheme><phoneme>ˌkɛəɹnˈɡɔːɹmz</phoneme></lexeme>
  <lexeme><grapheme>Cockburnspath</grapheme><phoneme>ˈkəʊbəɹnzpɑːθ</phoneme></lexeme>
  <lexeme><grapheme>Culross</grapheme><phoneme>ˈkuːɹɒs</phoneme></lexeme>
  <lexeme><grapheme>Cupar</grapheme><phoneme>ˈkuːpəɹ</phoneme></lexeme>
  <lexeme><grapheme>Dalkeith</grapheme><phoneme>dælˈkiːθ</phoneme></lexeme>
  <lexeme><grapheme>Dunfermline</grapheme><phoneme>dʌnˈfɜːɹmlɪn</phoneme></lexeme>
  <lexeme><grapheme>Dunoon</grapheme><phoneme>dəˈnuːn</phoneme></lexeme>
  <lexeme><grapheme>Eilean Donan</grapheme><phoneme>ˈeɪlən ˈdɒnən</phoneme></lexeme>
  <lexeme><grapheme>Na h-Eileanan Siar</grapheme><phoneme>nə ˈhɛlənən ˈʃɪəɹ</phoneme></lexeme>
  <lexeme><grapheme>Footdee</grapheme><phoneme>ˈfɪti</phoneme></lexeme>
  <lexeme><grapheme>Forfar</grapheme><phoneme>ˈfɔːɹfəɹ</phoneme></lexeme>
  <lexeme><grapheme>Forres</grapheme><phoneme>ˈfɒɹɪs</phoneme></lexeme>
  <lexeme><grapheme>Galashiels</grapheme><phoneme>ˌɡæləˈʃiːlz</phoneme></lexeme>
  <lexeme><grapheme>Glamis</grapheme><phoneme>ɡlɑːmz</phoneme></lexeme>
  <lexeme><grapheme>Glencoe</grapheme><phoneme>ɡlɛnˈkəʊ</phoneme></lexeme>
  <lexeme><grapheme>Gleneagles</grapheme><phoneme>ɡlɛnˈiːɡəlz</phoneme></lexeme>
  <lexeme><grapheme>Gourock</grapheme><phoneme>ˈɡʊəɹək</phoneme></lexeme>
  <lexeme><grapheme>Greenock</grapheme><phoneme>ˈɡɹiːnək</phoneme></lexeme>
  <lexeme><grapheme>Inveraray</grapheme><phoneme>ˌɪnvəˈɹɛəɹi</phoneme></lexeme>
  <lexeme><grapheme>Invergordon</grapheme><phoneme>ˌɪnvəɹˈɡɔːɹdən</phoneme></lexeme>
  <lexeme><grapheme>Iona</grapheme><phoneme>aɪˈəʊnə</phoneme></lexeme>
  <lexeme><grapheme>Kingussie</grapheme><phoneme>kɪŋˈjuːsi</phoneme></lexeme>
  <lexeme><grapheme>Kinross</grapheme><phoneme>kɪnˈɹɒs</phoneme></lexeme>
  <lexeme><grapheme>Kyle of Lochalsh</grapheme><phoneme>ˈkaɪl əv lɒxˈælʃ</phoneme></lexeme>
  <lexeme><grapheme>Linlithgow</grapheme><phoneme>lɪnˈlɪθɡəʊ</phoneme></lexeme>
  <lexeme><grapheme>Loch Lomond</grapheme><phoneme>lɒx ˈləʊmənd</phoneme></lexeme>
  <lexeme><grapheme>Lochaber</grapheme><phoneme>lɒxˈɑːbəɹ</phoneme></lexeme>
  <lexeme><grapheme>Moray</grapheme><phoneme>ˈmʌɹi</phoneme></lexeme>
  <lexeme><grapheme>Paisley</grapheme><phoneme>ˈpeɪzli</phoneme></lexeme>
  <lexeme><grapheme>Pitlochry</grapheme><phoneme>pɪtˈlɒxɹi</phoneme></lexeme>
  <lexeme><grapheme>Portree</grapheme><phoneme>pɔːɹˈtɹiː</phoneme></lexeme>
  <lexeme><grapheme>Ratho</grapheme><phoneme>ˈɹɑːθəʊ</phoneme></lexeme>
  <lexeme><grapheme>Rothesay</grapheme><phoneme>ˈɹɒθsi</phoneme></lexeme>
  <lexeme><grapheme>Rutherglen</grapheme><phoneme>ˈɹʌðəɹɡlɛn</phoneme></lexeme>
  <lexeme><grapheme>Stonehaven</grapheme><phoneme>stəʊnˈheɪvən</phoneme></lexeme>
  <lexeme><grapheme>Tiree</grapheme><phoneme>taɪˈɹiː</phoneme></lexeme>
  <lexeme><grapheme>Tobermory</grapheme><phoneme>ˌtəʊbəɹˈmɔːɹi</phoneme></lexeme>
  <lexeme><grapheme>Sauchiehall</grapheme><phoneme>ˌsɒxiˈhɔːl</phoneme></lexeme>

  <!-- Places and bodies of Ireland. -->
  <lexeme><grapheme>Fermanagh</grapheme><phoneme>fəɹˈmænə</phoneme></lexeme>
  <lexeme><grapheme>Belfast</grapheme><phoneme>bɛlˈfɑːst</phoneme></lexeme>
  <lexeme><grapheme>Enniskillen</grapheme><phoneme>ˌɛnɪsˈkɪlən</phoneme></lexeme>
  <lexeme><grapheme>Lisburn</grapheme><phoneme>ˈlɪzbɜːɹn</phoneme></lexeme>
  <lexeme><grapheme>Omagh</grapheme><phoneme>ˈəʊmə</phoneme></lexeme>
  <lexeme><grapheme>Strabane</grapheme><phoneme>stɹəˈbæn</phoneme></lexeme>
  <lexeme><grapheme>Coleraine</grapheme><phoneme>kəʊlˈɹeɪn</phoneme></lexeme>
  <lexeme><grapheme>Craigavon</grapheme><phoneme>kɹeɪɡˈævən</phoneme></lexeme>
  <lexeme><grapheme>Dungannon</grapheme><phoneme>dʌnˈɡænən</phoneme></lexeme>
  <lexeme><grapheme>Magherafelt</grapheme><phoneme>ˌmæɹəˈfɛlt</phoneme></lexeme>
  <lexeme><grapheme>Maghaberry</grapheme><phoneme>məˈɡæbəɹi</phoneme></lexeme>
  <lexeme><grapheme>Newtownabbey</grapheme><phoneme>ˌnjuːtənˈæbi</phoneme></lexeme>
  <lexeme><grapheme>Newtownards</grapheme><phoneme>ˌnjuːtənˈɑːɹdz</phoneme></lexeme>
  <lexeme><grapheme>Lough Neagh</grapheme><phoneme>lɒx ˈneɪ</phoneme></lexeme>
  <lexeme><grapheme>Drogheda</grapheme><phoneme>ˈdɹɔːhədə</phoneme></lexeme>
  <lexeme><grapheme>Dun Laoghaire</grapheme><grapheme>Dún Laoghaire</grapheme><phoneme>dʌn ˈlɪəɹi</phoneme></lexeme>
  <lexeme><grapheme>Cobh</grapheme><phoneme>kəʊv</phoneme></lexeme>
  <lexeme><grapheme>Youghal</grapheme><phoneme>jɔːl</phoneme></lexeme>
  <lexeme><grapheme>Tallaght</grapheme><phoneme>ˈtælə</phoneme></lexeme>
  <lexeme><grapheme>Athlone</grapheme><phoneme>æθˈləʊn</phoneme></lexeme>
  <lexeme><grapheme>Athy</grapheme><phoneme>əˈθaɪ</phoneme></lexeme>
  <lexeme><grapheme>Clonmel</grapheme><phoneme>klɒnˈmɛl</phoneme></lexeme>
  <lexeme><grapheme>Galway</grapheme><phoneme>ˈɡɔːlweɪ</phoneme></lexeme>
  <lexeme><grapheme>Laois</grapheme><phoneme>liːʃ</phoneme></lexeme>
  <lexeme><grapheme>Leitrim</grapheme><phoneme>ˈliːtɹɪm</phoneme></lexeme>
  <lexeme><grapheme>Portlaoise</grapheme><phoneme>pɔːɹtˈliːʃ</phoneme></lexeme>
  <lexeme><grapheme>Roscommon</grapheme><phoneme>ɹɒsˈkɒmən</phoneme></lexeme>
  <lexeme><grapheme>Sligo</grapheme><phoneme>ˈslaɪɡəʊ</phoneme></lexeme>
  <lexeme><grapheme>Tralee</grapheme><phoneme>tɹəˈliː</phoneme></lexeme>
  <lexeme><grapheme>Oireachtas</grapheme><phoneme>ˈɛɹəktəs</phoneme></lexeme>
  <lexeme><grapheme>Sinn Féin</grapheme><grapheme>Sinn Fein</grapheme><phoneme>ˌʃɪn ˈfeɪn</phoneme></lexeme>
  <lexeme><grapheme>Fianna Fáil</grapheme><phoneme>ˌfiːənə ˈfɔɪl</phoneme></lexeme>
  <lexeme><grapheme>Fine Gael</grapheme><phoneme>ˌfiːnə ˈɡeɪl</phoneme></lexeme>
  <lexeme><grapheme>Gaeltacht</grapheme><phoneme>ˈɡeɪltəxt</phoneme></lexeme>
  <lexeme><grapheme>Gardaí</grapheme><phoneme>ɡɑːɹˈdiː</phoneme></lexeme>
  <lexeme><grapheme>Tusla</grapheme><phoneme>ˈtʊslə</phoneme></lexeme>
  <lexeme><grapheme>County Tyrone</grapheme><grapheme>Co Tyrone</grapheme><phoneme>ˈkaʊnti tɪˈɹəʊn</phoneme></lexeme>

  <!-- Places elsewhere. -->
  <lexeme><grapheme>Kyiv</grapheme><phoneme>ˈkiːɪv</phoneme></lexeme>
  <lexeme><grapheme>Qatar</grapheme><phoneme>kæˈtɑːɹ</phoneme></lexeme>
  <lexeme><grapheme>Mirpur</grapheme><phoneme>ˈmɪəɹpʊəɹ</phoneme></lexeme>
  <lexeme><grapheme>Sylhet</grapheme><phoneme>sɪlˈhɛt</phoneme></lexeme>
  <lexeme><grapheme>Dhaka</grapheme><phoneme>ˈdækə</phoneme></lexeme>
  <lexeme><grapheme>Abuja</grapheme><phoneme>əˈbuːdʒə</phoneme></lexeme>
  <lexeme><grapheme>Accra</grapheme><phoneme>əˈkɹɑː</phoneme></lexeme>
  <lexeme><grapheme>Eritrea</grapheme><phoneme>ˌɛɹɪˈtɹeɪə</phoneme></lexeme>
  <lexeme><grapheme>Côte d'Ivoire</grapheme><phoneme>ˌkəʊt diːˈvwɑːɹ</phoneme></lexeme>
  <lexeme><grapheme>Niger</grapheme><phoneme>niːˈʒɛəɹ</phoneme></lexeme>
  <lexeme><grapheme>Grenada</grapheme><phoneme>ɡɹəˈneɪdə</phoneme></lexeme>
  <lexeme><grapheme>Dominica</grapheme><phoneme>ˌdɒmɪˈniːkə</phoneme></lexeme>
  <lexeme><grapheme>Guyana</grapheme><phoneme>ɡaɪˈænə</phoneme></lexeme>
  <lexeme><grapheme>Iran</grapheme><phoneme>ɪˈɹɑːn</phoneme></lexeme>
  <lexeme><grapheme>Iraq</grapheme><phoneme>ɪˈɹɑːk</phoneme></lexeme>
  <lexeme><grapheme>Kabul</grapheme><phoneme>ˈkɑːbʊl</phoneme></lexeme>
  <lexeme><grapheme>Herat</grapheme><phoneme>hɛˈɹɑːt</phoneme></lexeme>
  <lexeme><grapheme>Uyghur</grapheme><phoneme>ˈwiːɡəɹ</phoneme></lexeme>
  <lexeme><grapheme>Chongqing</grapheme><phoneme>tʃɒŋˈtʃɪŋ</phoneme></lexeme>
  <lexeme><grapheme>Cannes</grapheme><phoneme>kæn</phoneme></lexeme>
  <lexeme><grapheme>Reims</grapheme><grapheme>Rheims</grapheme><phoneme>ɹiːmz</phoneme></lexeme>
  <lexeme><grapheme>Grenoble</grapheme><phoneme>ɡɹəˈnəʊbəl</phoneme></lexeme>
  <lexeme><grapheme>Bordeaux</grapheme><phoneme>bɔːɹˈdəʊ</phoneme></lexeme>
  <lexeme><grapheme>Łódź</grapheme><grapheme>Lodz</grapheme><phoneme>wʊtʃ</phoneme></lexeme>
  <lexeme><grapheme>Wrocław</grapheme><grapheme>Wroclaw</grapheme><phoneme>ˈvɹɒtslæf</phoneme></lexeme>
  <lexeme><grapheme>Gdańsk</grapheme><phoneme>ɡəˈdænsk</phoneme></lexeme>
  <lexeme><grapheme>Chișinău</grapheme><phoneme>ˌkɪʃɪˈnaʊ</phoneme></lexeme>
  <lexeme><grapheme>Reykjavik</grapheme><grapheme>Reykjavík</grapheme><phoneme>ˈɹeɪkjəvɪk</phoneme></lexeme>
  <lexeme><grapheme>Oaxaca</grapheme><phoneme>wəˈhækə</phoneme></lexeme>
  <lexeme><grapheme>Aotearoa</grapheme><phoneme>ˌaʊtɪəˈɹəʊə</phoneme></lexeme>
  <lexeme><grapheme>Brisbane</grapheme><phoneme>ˈbɹɪzbən</phoneme></lexeme>

  <!-- Bodies, brands, feasts, food, and words from other languages. -->
  <lexeme><grapheme>Ofsted</grapheme><phoneme>ˈɒfstɛd</phoneme></lexeme>
  <lexeme><grapheme>Cafcass</grapheme><grapheme>CAFCASS</grapheme><phoneme>ˈkæfkæs</phoneme></lexeme>
  <lexeme><grapheme>ADASS</grapheme><phoneme>ˈeɪdæs</phoneme></lexeme>
  <lexeme><grapheme>COSLA</grapheme><grapheme>Cosla</grapheme><phoneme>ˈkɒzlə</phoneme></lexeme>
  <lexeme><grapheme>ACAS</grapheme><grapheme>Acas</grapheme><phoneme>ˈeɪkæs</phoneme></lexeme>
  <lexeme><grapheme>UNESCO</grapheme><grapheme>Unesco</grapheme><phoneme>juːˈnɛskəʊ</phoneme></lexeme>
  <lexeme><grapheme>UCAS</grapheme><grapheme>Ucas</grapheme><phoneme>ˈjuːkæs</phoneme></lexeme>
  <lexeme><grapheme>Defra</grapheme><grapheme>DEFRA</grapheme><phoneme>ˈdɛfɹə</phoneme></lexeme>
  <lexeme><grapheme>Coram</grapheme><phoneme>ˈkɔːɹəm</phoneme></lexeme>
  <lexeme><grapheme>CoramBAAF</grapheme><phoneme>ˈkɔːɹəm ˈbæf</phoneme></lexeme>
  <lexeme><grapheme>BAAF</grapheme><phoneme>bæf</phoneme></lexeme>
  <lexeme><grapheme>COVID</grapheme><grapheme>Covid</grapheme><phoneme>ˈkəʊvɪd</phoneme></lexeme>
  <lexeme><grapheme>Omicron</grapheme><phoneme>ˈɒmɪkɹɒn</phoneme></lexeme>
  <lexeme><grapheme>YouTube</grapheme><phoneme>ˈjuːtjuːb</phoneme></lexeme>
  <lexeme><grapheme>WhatsApp</grapheme><phoneme>ˈwɒtsæp</phoneme></lexeme>
  <lexeme><grapheme>TikTok</grapheme><phoneme>ˈtɪktɒk</phoneme></lexeme>
  <lexeme><grapheme>LinkedIn</grapheme><phoneme>ˌlɪŋkˈtɪn</phoneme></lexeme>
  <lexeme><grapheme>iPhone</grapheme><phoneme>ˈaɪfəʊn</phoneme></lexeme>
  <lexeme><grapheme>iPhones</grapheme><phoneme>ˈaɪfəʊnz</phoneme></lexeme>
  <lexeme><grapheme>iPad</grapheme><phoneme>ˈaɪpæd</phoneme></lexeme>
  <lexeme><grapheme>iPads</grapheme><phoneme>ˈaɪpædz</phoneme></lexeme>
  <lexeme><grapheme>iPlayer</grapheme><phoneme>ˈaɪpleɪəɹ</phoneme></lexeme>
  <lexeme><grapheme>eBay</grapheme><phoneme>ˈiːbeɪ</phoneme></lexeme>
  <lexeme><grapheme>eBook</grapheme><phoneme>ˈiːbʊk</phoneme></lexeme>
  <lexeme><grapheme>eLearning</grapheme><phoneme>ˈiːlɜːɹnɪŋ</phoneme></lexeme>
  <lexeme><grapheme>GitHub</grapheme><phoneme>ˈɡɪthʌb</phoneme></lexeme>
  <lexeme><grapheme>GoFundMe</grapheme><phoneme>ˌɡəʊˈfʌndmi</phoneme></lexeme>
  <lexeme><grapheme>JustGiving</grapheme><phoneme>ˌdʒʌstˈɡɪvɪŋ</phoneme></lexeme>
  <lexeme><grapheme>SurveyMonkey</grapheme><phoneme>ˈsɜːɹveɪmʌŋki</phoneme></lexeme>
  <lexeme><grapheme>MailChimp</grapheme><phoneme>ˈmeɪltʃɪmp</phoneme></lexeme>
  <lexeme><grapheme>ParentPay</grapheme><phoneme>ˌpɛəɹəntˈpeɪ</phoneme></lexeme>
  <lexeme><grapheme>ClassDojo</grapheme><phoneme>ˌklɑːsˈdəʊdʒəʊ</phoneme></lexeme>
  <lexeme><grapheme>PowerPoint</grapheme><phoneme>ˈpaʊəɹpɔɪnt</phoneme></lexeme>
  <lexeme><grapheme>OneDrive</grapheme><phoneme>ˈwʌndɹaɪv</phoneme></lexeme>
  <lexeme><grapheme>SharePoint</grapheme><phoneme>ˈʃɛəɹpɔɪnt</phoneme></lexeme>
  <lexeme><grapheme>SoundCloud</grapheme><phoneme>ˈsaʊndklaʊd</phoneme></lexeme>
  <lexeme><grapheme>Vimeo</grapheme><phoneme>ˈvɪmiəʊ</phoneme></lexeme>
  <lexeme><grapheme>Huawei</grapheme><phoneme>ˈwɑːweɪ</phoneme></lexeme>
  <lexeme><grapheme>Nike</grapheme><phoneme>ˈnaɪki</phoneme></lexeme>
  <lexeme><grapheme>Porsche</grapheme><phoneme>ˈpɔːɹʃə</phoneme></lexeme>
  <lexeme><grapheme>Hyundai</grapheme><phoneme>ˈhjʌndeɪ</phoneme></lexeme>
  <lexeme><grapheme>Lidl</grapheme><phoneme>ˈliːdəl</phoneme></lexeme>
  <lexeme><grapheme>Aldi</grapheme><phoneme>ˈældi</phoneme></lexeme>
  <lexeme><grapheme>Deliveroo</grapheme><phoneme>dɪˌlɪvəˈɹuː</phoneme></lexeme>
  <lexeme><grapheme>Haribo</grapheme><phoneme>ˈhæɹɪbəʊ</phoneme></lexeme>
  <lexeme><grapheme>Nestlé</grapheme><phoneme>ˈnɛsleɪ</phoneme></lexeme>
  <lexeme><grapheme>Eid al-Fitr</grapheme><grapheme>Eid-al-Fitr</grapheme><phoneme>ˈiːd æl ˈfɪtɹə</phoneme></lexeme>
  <lexeme><grapheme>Eid al-Adha</grapheme><grapheme>Eid-al-Adha</grapheme><phoneme>ˈiːd æl ˈɑːdə</phoneme></lexeme>
  <lexeme><grapheme>Halal</grapheme><grapheme>halal</grapheme><phoneme>həˈlɑːl</phoneme></lexeme>
  <lexeme><grapheme>hijab</grapheme><grapheme>Hijab</grapheme><phoneme>hɪˈdʒɑːb</phoneme></lexeme>
  <lexeme><grapheme>imam</grapheme><grapheme>Imam</grapheme><phoneme>ɪˈmɑːm</phoneme></lexeme>
  <lexeme><grapheme>Qur'an</grapheme><grapheme>Quran</grapheme><grapheme>Qur’an</grapheme><phoneme>kɔːˈɹɑːn</phoneme></lexeme>
  <lexeme><grapheme>Sikhs</grapheme><phoneme>siːks</phoneme></lexeme>
  <lexeme><grapheme>Vaisakhi</grapheme><phoneme>vaɪˈsæki</phoneme></lexeme>
  <lexeme><grapheme>Navratri</grapheme><phoneme>nævˈɹɑːtɹi</phoneme></lexeme>
  <lexeme><grapheme>Chanukah</grapheme><phoneme>ˈhɑːnəkə</phoneme></lexeme>
  <lexeme><grapheme>Rosh Hashanah</grapheme><phoneme>ˌɹɒʃ həˈʃɑːnə</phoneme></lexeme>
  <lexeme><grapheme>Yom Kippur</grapheme><phoneme>ˌjɒm kɪˈpʊəɹ</phoneme></lexeme>
  <lexeme><grapheme>Purim</grapheme><phoneme>ˈpʊəɹɪm</phoneme></lexeme>
  <lexeme><grapheme>Sukkot</grapheme><phoneme>ˈsʊkət</phoneme></lexeme>
  <lexeme><grapheme>Pesach</grapheme><phoneme>ˈpeɪsɑːx</phoneme></lexeme>
  <lexeme><grapheme>Shabbat</grapheme><phoneme>ʃəˈbæt</phoneme></lexeme>
  <lexeme><grapheme>Chanukiah</grapheme><phoneme>ˌhɑːnʊˈkiːə</phoneme></lexeme>
  <lexeme><grapheme>Samhain</grapheme><phoneme>ˈsaʊɪn</phoneme></lexeme>
  <lexeme><grapheme>Imbolc</grapheme><phoneme>ˈɪmbɒlk</phoneme></lexeme>
  <lexeme><grapheme>Juneteenth</grapheme><phoneme>dʒuːnˈtiːnθ</phoneme></lexeme>
  <lexeme><grapheme>Kwanzaa</grapheme><phoneme>ˈkwænzə</phoneme></lexeme>
  <lexeme><grapheme>Makaton</grapheme><phoneme>ˈmækətɒn</phoneme></lexeme>
  <lexeme><grapheme>Asperger's</grapheme><phoneme>ˈæspɜːɹɡəɹz</phoneme></lexeme>
  <lexeme><grapheme>Asperger</grapheme><phoneme>ˈæspɜːɹɡəɹ</phoneme></lexeme>
  <lexeme><grapheme>dyspraxia</grapheme><grapheme>Dyspraxia</grapheme><phoneme>dɪsˈpɹæksiə</phoneme></lexeme>
  <lexeme><grapheme>dyscalculia</grapheme><grapheme>Dyscalculia</grapheme><phoneme>ˌdɪskælˈkjuːliə</phoneme></lexeme>
  <lexeme><grapheme>echolalia</grapheme><grapheme>Echolalia</grapheme><phoneme>ˌɛkəʊˈleɪliə</phoneme></lexeme>
  <lexeme><grapheme>EpiPen</grapheme><phoneme>ˈɛpipɛn</phoneme></lexeme>
  <lexeme><grapheme>salbutamol</grapheme><grapheme>Salbutamol</grapheme><phoneme>sælˈbjuːtəmɒl</phoneme></lexeme>
  <lexeme><grapheme>paracetamol</grapheme><grapheme>Paracetamol</grapheme><phoneme>ˌpæɹəˈsiːtəmɒl</phoneme></lexeme>
  <lexeme><grapheme>neurodivergent</grapheme><grapheme>Neurodivergent</grapheme><phoneme>ˌnjʊəɹəʊdaɪˈvɜːɹdʒənt</phoneme></lexeme>
  <lexeme><grapheme>neurodiverse</grapheme><grapheme>Neurodiverse</grapheme><phoneme>ˌnjʊəɹəʊdaɪˈvɜːɹs</phoneme></lexeme>
  <lexeme><grapheme>neurodiversity</grapheme><grapheme>Neurodiversity</grapheme><phoneme>ˌnjʊəɹəʊdaɪˈvɜːɹsɪti</phoneme></lexeme>
  <lexeme><grapheme>cisgender</grapheme><grapheme>Cisgender</grapheme><phoneme>sɪsˈdʒɛndəɹ</phoneme></lexeme>
  <lexeme><grapheme>Latinx</grapheme><phoneme>ləˈtiːnɛks</phoneme></lexeme>
  <lexeme><grapheme>reablement</grapheme><grapheme>Reablement</grapheme><phoneme>ɹiˈeɪbəlmənt</phoneme></lexeme>
  <lexeme><grapheme>co-production</grapheme><grapheme>Co-production</grapheme><phoneme>ˌkəʊpɹəˈdʌkʃən</phoneme></lexeme>
  <lexeme><grapheme>co-produced</grapheme><grapheme>Co-produced</grapheme><phoneme>ˌkəʊpɹəˈdjuːst</phoneme></lexeme>
  <lexeme><grapheme>coproduced</grapheme><grapheme>Coproduced</grapheme><phoneme>ˌkəʊpɹəˈdjuːst</phoneme></lexeme>
  <lexeme><grapheme>co-ordinator</grapheme><grapheme>Co-ordinator</grapheme><phoneme>kəʊˈɔːɹdɪneɪtəɹ</phoneme></lexeme>
  <lexeme><grapheme>vlog</grapheme><grapheme>Vlog</grapheme><phoneme>vlɒɡ</phoneme></lexeme>
  <lexeme><grapheme>vlogs</grapheme><grapheme>Vlogs</grapheme><phoneme>vlɒɡz</phoneme></lexeme>
  <lexeme><grapheme>quinoa</grapheme><grapheme>Quinoa</grapheme><phoneme>ˈkiːnwɑː</phoneme></lexeme>
  <lexeme><grapheme>houmous</grapheme><grapheme>Houmous</grapheme><grapheme>hummus</grapheme><grapheme>Hummus</grapheme><phoneme>ˈhʊməs</phoneme></lexeme>
  <lexeme><grapheme>jalapeño</grapheme><grapheme>Jalapeño</grapheme><phoneme>ˌhæləˈpeɪnjəʊ</phoneme></lexeme>
  <lexeme><grapheme>pho</grapheme><grapheme>Pho</grapheme><phoneme>fɜː</phoneme></lexeme>
  <lexeme><grapheme>açaí</grapheme><grapheme>Açaí</grapheme><phoneme>æˈsaɪi</phoneme></lexeme>
  <lexeme><grapheme>gnocchi</grapheme><grapheme>Gnocchi</grapheme><phoneme>ˈnjɒki</phoneme></lexeme>
  <lexeme><grapheme>bruschetta</grapheme><grapheme>Bruschetta</grapheme><phoneme>bɹʊˈskɛtə</phoneme></lexeme>
  <lexeme><grapheme>ciabatta</grapheme><grapheme>Ciabatta</grapheme><phoneme>tʃəˈbætə</phoneme></lexeme>
  <lexeme><grapheme>pain au chocolat</grapheme><grapheme>Pain au chocolat</grapheme><phoneme>ˌpæn əʊ ˈʃɒkəlɑː</phoneme></lexeme>
  <lexeme><grapheme>crème fraîche</grapheme><grapheme>Crème fraîche</grapheme><phoneme>ˌkɹɛm ˈfɹɛʃ</phoneme></lexeme>
  <lexeme><grapheme>crêpe</grapheme><grapheme>Crêpe</grapheme><phoneme>kɹɛp</phoneme></lexeme>
  <lexeme><grapheme>crêpes</grapheme><grapheme>Crêpes</grapheme><phoneme>kɹɛps</phoneme></lexeme>
  <lexeme><grapheme>café</grapheme><grapheme>Café</grapheme><phoneme>ˈkæfeɪ</phoneme></lexeme>
  <lexeme><grapheme>cafés</grapheme><grapheme>Cafés</grapheme><phoneme>ˈkæfeɪz</phoneme></lexeme>
  <lexeme><grapheme>fête</grapheme><grapheme>Fête</grapheme><phoneme>feɪt</phoneme></lexeme>
  <lexeme><grapheme>fêtes</grapheme><grapheme>Fêtes</grapheme><phoneme>feɪts</phoneme></lexeme>
  <lexeme><grapheme>cliché</grapheme><grapheme>Cliché</grapheme><phoneme>ˈkliːʃeɪ</phoneme></lexeme>
  <lexeme><grapheme>soufflé</grapheme><grapheme>Soufflé</grapheme><phoneme>ˈsuːfleɪ</phoneme></lexeme>
  <lexeme><grapheme>fiancé</grapheme><grapheme>Fiancé</grapheme><grapheme>fiancée</grapheme><grapheme>Fiancée</grapheme><phoneme>fiˈɒnseɪ</phoneme></lexeme>
  <lexeme><grapheme>exposé</grapheme><grapheme>Exposé</grapheme><phoneme>ɪkˈspəʊzeɪ</phoneme></lexeme>
  <lexeme><grapheme>décor</grapheme><grapheme>Décor</grapheme><phoneme>ˈdeɪkɔːɹ</phoneme></lexeme>
  <lexeme><grapheme>entrée</grapheme><grapheme>Entrée</grapheme><phoneme>ˈɒntɹeɪ</phoneme></lexeme>
  <lexeme><grapheme>matinée</grapheme><grapheme>Matinée</grapheme><phoneme>ˈmætɪneɪ</phoneme></lexeme>
  <lexeme><grapheme>soirée</grapheme><grapheme>Soirée</grapheme><phoneme>ˈswɑːɹeɪ</phoneme></lexeme>
  <lexeme><grapheme>communiqué</grapheme><grapheme>Communiqué</grapheme><phoneme>kəˈmjuːnɪkeɪ</phoneme></lexeme>
  <lexeme><grapheme>attaché</grapheme><grapheme>Attaché</grapheme><phoneme>əˈtæʃeɪ</phoneme></lexeme>
  <lexeme><grapheme>papier-mâché</grapheme><grapheme>Papier-mâché</grapheme><grapheme>papier mâché</grapheme><grapheme>Papier mâché</grapheme><phoneme>ˌpæpieɪ ˈmæʃeɪ</phoneme></lexeme>
  <lexeme><grapheme>vis-à-vis</grapheme><grapheme>Vis-à-vis</grapheme><phoneme>ˌviːzɑːˈviː</phoneme></lexeme>
  <lexeme><grapheme>à la carte</grapheme><grapheme>À la carte</grapheme><phoneme>ˌɑː lɑː ˈkɑːɹt</phoneme></lexeme>
  <lexeme><grapheme>coup d'état</grapheme><grapheme>Coup d'état</grapheme><phoneme>ˌkuː deɪˈtɑː</phoneme></lexeme>
  <lexeme><grapheme>hors d'oeuvre</grapheme><grapheme>Hors d'oeuvre</grapheme><phoneme>ɔːɹ ˈdɜːɹv</phoneme></lexeme>
  <lexeme><grapheme>Provençal</grapheme><phoneme>ˌpɹɒvɒnˈsɑːl</phoneme></lexeme>
  <lexeme><grapheme>doppelgänger</grapheme><grapheme>Doppelgänger</grapheme><phoneme>ˈdɒpəlɡæŋəɹ</phoneme></lexeme>
  <lexeme><grapheme>boatswain</grapheme><grapheme>Boatswain</grapheme><phoneme>ˈbəʊsən</phoneme></lexeme>
  <lexeme><grapheme>victuals</grapheme><grapheme>Victuals</grapheme><phoneme>ˈvɪtəlz</phoneme></lexeme>
  <lexeme><grapheme>Mx</grapheme><phoneme>mʌks</phoneme></lexeme>
  <lexeme><grapheme>provost</grapheme><grapheme>Provost</grapheme><phoneme>ˈpɹɒvəst</phoneme></lexeme>
  <lexeme><grapheme>Michaelmas</grapheme><phoneme>ˈmɪkəlməs</phoneme></lexeme>
  <lexeme><grapheme>Hallowe'en</grapheme><phoneme>ˌhæləʊˈiːn</phoneme></lexeme>
  <lexeme><grapheme>Pokémon</grapheme><phoneme>ˈpəʊkimɒn</phoneme></lexeme>
  <lexeme><grapheme>Beyoncé</grapheme><phoneme>biˈɒnseɪ</phoneme></lexeme>
  <lexeme><grapheme>Rihanna</grapheme><phoneme>ɹiˈænə</phoneme></lexeme>
  <lexeme><grapheme>Bluey</grapheme><phoneme>ˈbluːi</phoneme></lexeme>
  <lexeme><grapheme>Minecraft</grapheme><phoneme>ˈmaɪnkɹɑːft</phoneme></lexeme>
  <lexeme><grapheme>Roblox</grapheme><phoneme>ˈɹəʊblɒks</phoneme></lexeme>
  <lexeme><grapheme>COVID-19</grapheme><grapheme>Covid-19</grapheme><phoneme>ˈkəʊvɪd naɪnˈtiːn</phoneme></lexeme>

  <!-- Words whose sound depends on their part of speech: only where a voice goes wrong without being told. The roles are
       tags of the Penn Treebank: VB and VBP are verbs as in "to record" and "they record", VBZ "she records", VBD and VBN
       the past ("read"), NN and NNS nouns, JJ adjectives. They hold for "Read" at the start of a sentence too. -->
  <lexeme role="pos:VB pos:VBP"><grapheme>absent</grapheme><phoneme>æbˈsɛnt</phoneme></lexeme>
  <!-- The verb abuse is left to the voice: the noun is far commoner, and must not be said as the verb by mistake. -->
  <lexeme role="pos:VB pos:VBP"><grapheme>addict</grapheme><phoneme>əˈdɪkt</phoneme></lexeme>
  <lexeme role="pos:VBZ"><grapheme>addicts</grapheme><phoneme>əˈdɪkts</phoneme></lexeme>
  <lexeme role="pos:NN"><grapheme>advocate</grapheme><phoneme>ˈædvəkət</phoneme></lexeme>
  <lexeme role="pos:NNS"><grapheme>advocates</grapheme><phoneme>ˈædvəkəts</phoneme></lexeme>
  <lexeme role="pos:NN"><grapheme>affiliate</grapheme><phoneme>əˈfɪliət</phoneme></lexeme>
  <lexeme role="pos:NNS"><grapheme>affiliates</grapheme><phoneme>əˈfɪliəts</phoneme></lexeme>
  <lexeme role="pos:VB pos:VBP"><grapheme>alternate</grapheme><phoneme>ˈɔːltəɹneɪt</phoneme></lexeme>
  <lexeme role="pos:JJ"><grapheme>animate</grapheme><phoneme>ˈænɪmət</phoneme></lexeme>
  <lexeme role="pos:VB pos:VBP"><grapheme>appropriate</grapheme><phoneme>əˈpɹəʊpɹieɪt</phoneme></lexeme>
  <lexeme role="pos:VB pos:VBP"><grapheme>approximate</grapheme><phoneme>əˈpɹɒksɪmeɪt</phoneme></lexeme>
  <lexeme role="pos:JJ"><grapheme>articulate</grapheme><phoneme>ɑːɹˈtɪkjulət</phoneme></lexeme>
  <lexeme role="pos:JJ"><grapheme>associate</grapheme><phoneme>əˈsəʊsiət</phoneme></lexeme>
  <lexeme role="pos:NN"><grapheme>associate</grapheme><phoneme>əˈsəʊsiət</phoneme></lexeme>
  <lexeme role="pos:NNS"><grapheme>associates</grapheme><phoneme>əˈsəʊsiəts</phoneme></lexeme>
  <lexeme role="pos:VB pos:VBP"><grapheme>attribute</grapheme><phoneme>əˈtɹɪbjuːt</phoneme></lexeme>
  <lexeme role="pos:VBZ"><grapheme>attributes</grapheme><phoneme>əˈtɹɪbjuːts</phoneme></lexeme>
  <lexeme role="pos:JJ"><grapheme>beloved</grapheme><phoneme>bɪˈlʌvɪd</phoneme></lexeme>
  <lexeme role="pos:JJ"><grapheme>blessed</grapheme><phoneme>ˈblɛsɪd</phoneme></lexeme>
  <lexeme role="pos:VB pos:VBP"><grapheme>bow</grapheme><phoneme>baʊ</phoneme></lexeme>
  <lexeme role="pos:VB pos:VBP"><grapheme>certificate</grapheme><phoneme>səɹˈtɪfɪkeɪt</phoneme></lexeme>
  <lexeme role="pos:VB pos:VBP"><grapheme>close</grapheme><phoneme>kləʊz</phoneme></lexeme>
  <lexeme role="pos:VB pos:VBP"><grapheme>complement</grapheme><phoneme>ˈkɒmplɪmɛnt</phoneme></lexeme>
  <lexeme role="pos:VBZ"><grapheme>complements</grapheme><phoneme>ˈkɒmplɪmɛnts</phoneme></lexeme>
  <lexeme role="pos:VB pos:VBP"><grapheme>compliment</grapheme><phoneme>ˈkɒmplɪmɛnt</phoneme></lexeme>
  <lexeme role="pos:VBZ"><grapheme>compliments</grapheme><phoneme>ˈkɒmplɪmɛnts</phoneme></lexeme>
  <lexeme role="pos:VB pos:VBP"><grapheme>conduct</grapheme><phoneme>kənˈdʌkt</phoneme></lexeme>
  <lexeme role="pos:VBZ"><grapheme>conducts</grapheme><phoneme>kənˈdʌkts</phoneme></lexeme>
  <lexeme role="pos:VB pos:VBP"><grapheme>conflict</grapheme><phoneme>kənˈflɪkt</phoneme></lexeme>
  <lexeme role="pos:VBZ"><grapheme>conflicts</grapheme><phoneme>kənˈflɪkts</phoneme></lexeme>
  <lexeme role="pos:VB pos:VBP"><grapheme>console</grapheme><phoneme>kənˈsəʊl</phoneme></lexeme>
  <lexeme role="pos:VBZ"><grapheme>consoles</grapheme><phoneme>kənˈsəʊlz</phoneme></lexeme>
  <lexeme role="pos:JJ"><grapheme>content</grapheme><phoneme>kənˈtɛnt</phoneme></lexeme>
  <lexeme role="pos:VB pos:VBP"><grapheme>content</grapheme><phoneme>kənˈtɛnt</phoneme></lexeme>
  <lexeme role="pos:VBZ"><grapheme>contents</grapheme><phoneme>kənˈtɛnts</phoneme></lexeme>
  <lexeme role="pos:VB pos:VBP"><grapheme>contest</grapheme><phoneme>kənˈtɛst</phoneme></lexeme>
  <lexeme role="pos:VBZ"><grapheme>contests</grapheme><phoneme>kənˈtɛsts</phoneme></lexeme>
  <lexeme role="pos:VB pos:VBP"><grapheme>contract</grapheme><phoneme>kənˈtɹækt</phoneme></lexeme>
  <lexeme role="pos:VBZ"><grapheme>contracts</grapheme><phoneme>kənˈtɹækts</phoneme></lexeme>
  <lexeme role="pos:NN"><grapheme>convert</grapheme><phoneme>ˈkɒnvɜːɹt</phoneme></lexeme>
  <lexeme role="pos:NNS"><grapheme>converts</grapheme><phoneme>ˈkɒnvɜːɹts</phoneme></lexeme>
  <lexeme role="pos:VB pos:VBP"><grapheme>convict</grapheme><phoneme>kənˈvɪkt</phoneme></lexeme>
  <lexeme role="pos:VBZ"><grapheme>convicts</grapheme><phoneme>kənˈvɪkts</phoneme></lexeme>
  <lexeme role="pos:VB pos:VBP"><grapheme>coordinate</grapheme><phoneme>kəʊˈɔːɹdɪneɪt</phoneme></lexeme>
  <lexeme role="pos:VBZ"><grapheme>coordinates</grapheme><phoneme>kəʊˈɔːɹdɪneɪts</phoneme></lexeme>
  <lexeme role="pos:VB pos:VBP"><grapheme>decrease</grapheme><phoneme>dɪˈkɹiːs</phoneme></lexeme>
  <lexeme role="pos:VBZ"><grapheme>decreases</grapheme><phoneme>dɪˈkɹiːsɪz</phoneme></lexeme>
  <lexeme role="pos:VB pos:VBP"><grapheme>defect</grapheme><phoneme>dɪˈfɛkt</phoneme></lexeme>
  <lexeme role="pos:VBZ"><grapheme>defects</grapheme><phoneme>dɪˈfɛkts</phoneme></lexeme>
  <lexeme role="pos:JJ"><grapheme>degenerate</grapheme><phoneme>dɪˈdʒɛnəɹət</phoneme></lexeme>
  <lexeme role="pos:NN"><grapheme>degenerate</grapheme><phoneme>dɪˈdʒɛnəɹət</phoneme></lexeme>
  <lexeme role="pos:NN"><grapheme>delegate</grapheme><phoneme>ˈdɛlɪɡət</phoneme></lexeme>
  <lexeme role="pos:NNS"><grapheme>delegates</grapheme><phoneme>ˈdɛlɪɡəts</phoneme></lexeme>
  <lexeme role="pos:VB pos:VBP"><grapheme>deliberate</grapheme><phoneme>dɪˈlɪbəɹeɪt</phoneme></lexeme>
  <lexeme role="pos:VB pos:VBP"><grapheme>desert</grapheme><phoneme>dɪˈzɜːɹt</phoneme></lexeme>
  <lexeme role="pos:VBZ"><grapheme>deserts</grapheme><phoneme>dɪˈzɜːɹts</phoneme></lexeme>
  <lexeme role="pos:JJ"><grapheme>diffuse</grapheme><phoneme>dɪˈfjuːs</phoneme></lexeme>
  <lexeme role="pos:NN"><grapheme>digest</grapheme><phoneme>ˈdaɪdʒɛst</phoneme></lexeme>
  <lexeme role="pos:NNS"><grapheme>digests</grapheme><phoneme>ˈdaɪdʒɛsts</phoneme></lexeme>
  <lexeme role="pos:VB pos:VBP"><grapheme>discount</grapheme><phoneme>dɪsˈkaʊnt</phoneme></lexeme>
  <lexeme role="pos:VBZ"><grapheme>discounts</grapheme><phoneme>dɪsˈkaʊnts</phoneme></lexeme>
  <lexeme role="pos:VB pos:VBP"><grapheme>document</grapheme><phoneme>ˈdɒkjumɛnt</phoneme></lexeme>
  <lexeme role="pos:VBZ"><grapheme>documents</grapheme><phoneme>ˈdɒkjumɛnts</phoneme></lexeme>
  <lexeme role="pos:NNS"><grapheme>does</grapheme><phoneme>dəʊz</phoneme></lexeme>
  <lexeme role="pos:JJ"><grapheme>duplicate</grapheme><phoneme>ˈdjuːplɪkət</phoneme></lexeme>
  <lexeme role="pos:NN"><grapheme>duplicate</grapheme><phoneme>ˈdjuːplɪkət</phoneme></lexeme>
  <lexeme role="pos:NNS"><grapheme>duplicates</grapheme><phoneme>ˈdjuːplɪkəts</phoneme></lexeme>
  <lexeme role="pos:JJ"><grapheme>elaborate</grapheme><phoneme>ɪˈlæbəɹət</phoneme></lexeme>
  <lexeme role="pos:VB pos:VBP"><grapheme>estimate</grapheme><phoneme>ˈɛstɪmeɪt</phoneme></lexeme>
  <lexeme role="pos:VBZ"><grapheme>estimates</grapheme><phoneme>ˈɛstɪmeɪts</phoneme></lexeme>
  <lexeme role="pos:VB pos:VBP"><grapheme>excuse</grapheme><phoneme>ɪkˈskjuːz</phoneme></lexeme>
  <lexeme role="pos:VBZ"><grapheme>excuses</grapheme><phoneme>ɪkˈskjuːzɪz</phoneme></lexeme>
  <lexeme role="pos:VB pos:VBP"><grapheme>experiment</grapheme><phoneme>ɪkˈspɛɹɪmɛnt</phoneme></lexeme>
  <lexeme role="pos:VBZ"><grapheme>experiments</grapheme><phoneme>ɪkˈspɛɹɪmɛnts</phoneme></lexeme>
  <lexeme role="pos:VB pos:VBP"><grapheme>fragment</grapheme><phoneme>fɹæɡˈmɛnt</phoneme></lexeme>
  <lexeme role="pos:VBZ"><grapheme>fragments</grapheme><phoneme>fɹæɡˈmɛnts</phoneme></lexeme>
  <lexeme role="pos:VB pos:VBP"><grapheme>frequent</grapheme><phoneme>fɹɪˈkwɛnt</phoneme></lexeme>
  <lexeme role="pos:VB pos:VBP"><grapheme>house</grapheme><phoneme>haʊz</phoneme></lexeme>
  <lexeme role="pos:VB pos:VBP"><grapheme>impact</grapheme><phoneme>ɪmˈpækt</phoneme></lexeme>
  <lexeme role="pos:VBZ"><grapheme>impacts</grapheme><phoneme>ɪmˈpækts</phoneme></lexeme>
  <lexeme role="pos:VB pos:VBP"><grapheme>implement</grapheme><phoneme>ˈɪmplɪmɛnt</phoneme></lexeme>
  <lexeme role="pos:VBZ"><grapheme>implements</grapheme><phoneme>ˈɪmplɪmɛnts</phoneme></lexeme>
  <lexeme role="pos:NN"><grapheme>import</grapheme><phoneme>ˈɪmpɔːɹt</phoneme></lexeme>
  <lexeme role="pos:NNS"><grapheme>imports</grapheme><phoneme>ˈɪmpɔːɹts</phoneme></lexeme>
  <lexeme role="pos:VB pos:VBP"><grapheme>incense</grapheme><phoneme>ɪnˈsɛns</phoneme></lexeme>
  <lexeme role="pos:NN"><grapheme>incline</grapheme><phoneme>ˈɪnklaɪn</phoneme></lexeme>
  <lexeme role="pos:NNS"><grapheme>inclines</grapheme><phoneme>ˈɪnklaɪnz</phoneme></lexeme>
  <lexeme role="pos:VB pos:VBP"><grapheme>increase</grapheme><phoneme>ɪnˈkɹiːs</phoneme></lexeme>
  <lexeme role="pos:VBZ"><grapheme>increases</grapheme><phoneme>ɪnˈkɹiːsɪz</phoneme></lexeme>
  <lexeme role="pos:NN"><grapheme>initiate</grapheme><phoneme>ɪˈnɪʃiət</phoneme></lexeme>
  <lexeme role="pos:VB pos:VBP"><grapheme>insult</grapheme><phoneme>ɪnˈsʌlt</phoneme></lexeme>
  <lexeme role="pos:VBZ"><grapheme>insults</grapheme><phoneme>ɪnˈsʌlts</phoneme></lexeme>
  <lexeme role="pos:VB pos:VBP"><grapheme>intern</grapheme><phoneme>ɪnˈtɜːɹn</phoneme></lexeme>
  <lexeme role="pos:VBZ"><grapheme>interns</grapheme><phoneme>ɪnˈtɜːɹnz</phoneme></lexeme>
  <lexeme role="pos:VB pos:VBP"><grapheme>intimate</grapheme><phoneme>ˈɪntɪmeɪt</phoneme></lexeme>
  <lexeme role="pos:NN"><grapheme>invalid</grapheme><phoneme>ˈɪnvəlɪd</phoneme></lexeme>
  <lexeme role="pos:NN"><grapheme>invite</grapheme><phoneme>ˈɪnvaɪt</phoneme></lexeme>
  <lexeme role="pos:NNS"><grapheme>invites</grapheme><phoneme>ˈɪnvaɪts</phoneme></lexeme>
  <lexeme role="pos:JJ"><grapheme>learned</grapheme><phoneme>ˈlɜːɹnɪd</phoneme></lexeme>
  <lexeme role="pos:VB pos:VBP"><grapheme>legitimate</grapheme><phoneme>lɪˈdʒɪtɪmeɪt</phoneme></lexeme>
  <lexeme role="pos:VB pos:VBP"><grapheme>live</grapheme><phoneme>lɪv</phoneme></lexeme>
  <lexeme role="pos:VBZ"><grapheme>lives</grapheme><phoneme>lɪvz</phoneme></lexeme>
  <lexeme role="pos:JJ"><grapheme>minute</grapheme><phoneme>maɪˈnjuːt</phoneme></lexeme>
  <lexeme role="pos:VBD pos:VBN"><grapheme>misread</grapheme><phoneme>ˌmɪsˈɹɛd</phoneme></lexeme>
  <lexeme role="pos:VB pos:VBP"><grapheme>misuse</grapheme><phoneme>ˌmɪsˈjuːz</phoneme></lexeme>
  <lexeme role="pos:VB pos:VBP"><grapheme>moderate</grapheme><phoneme>ˈmɒdəɹeɪt</phoneme></lexeme>
  <lexeme role="pos:VBZ"><grapheme>moderates</grapheme><phoneme>ˈmɒdəɹeɪts</phoneme></lexeme>
  <lexeme role="pos:VB pos:VBP"><grapheme>mouth</grapheme><phoneme>maʊð</phoneme></lexeme>
  <lexeme role="pos:VB pos:VBP"><grapheme>offset</grapheme><phoneme>ɒfˈsɛt</phoneme></lexeme>
  <lexeme role="pos:VBZ"><grapheme>offsets</grapheme><phoneme>ɒfˈsɛts</phoneme></lexeme>
  <lexeme role="pos:NN"><grapheme>overlap</grapheme><phoneme>ˈəʊvəɹlæp</phoneme></lexeme>
  <lexeme role="pos:NNS"><grapheme>overlaps</grapheme><phoneme>ˈəʊvəɹlæps</phoneme></lexeme>
  <lexeme role="pos:VB pos:VBP"><grapheme>perfect</grapheme><phoneme>pəɹˈfɛkt</phoneme></lexeme>
  <lexeme role="pos:VB pos:VBP"><grapheme>permit</grapheme><phoneme>pəɹˈmɪt</phoneme></lexeme>
  <lexeme role="pos:VBZ"><grapheme>permits</grapheme><phoneme>pəɹˈmɪts</phoneme></lexeme>
  <lexeme role="pos:NN"><grapheme>predicate</grapheme><phoneme>ˈpɹɛdɪkət</phoneme></lexeme>
  <lexeme role="pos:VB pos:VBP"><grapheme>present</grapheme><phoneme>pɹɪˈzɛnt</phoneme></lexeme>
  <lexeme role="pos:VBZ"><grapheme>presents</grapheme><phoneme>pɹɪˈzɛnts</phoneme></lexeme>
  <lexeme role="pos:NN"><grapheme>produce</grapheme><phoneme>ˈpɹɒdjuːs</phoneme></lexeme>
  <lexeme role="pos:NNS"><grapheme>produces</grapheme><phoneme>ˈpɹɒdjuːsɪz</phoneme></lexeme>
  <lexeme role="pos:VB pos:VBP"><grapheme>progress</grapheme><phoneme>pɹəˈɡɹɛs</phoneme></lexeme>
  <lexeme role="pos:VB pos:VBP"><grapheme>project</grapheme><phoneme>pɹəˈdʒɛkt</phoneme></lexeme>
  <lexeme role="pos:VBZ"><grapheme>projects</grapheme><phoneme>pɹəˈdʒɛkts</phoneme></lexeme>
  <lexeme role="pos:VBD pos:VBN"><grapheme>proofread</grapheme><phoneme>ˈpɹuːfɹɛd</phoneme></lexeme>
  <lexeme role="pos:VB pos:VBP"><grapheme>protest</grapheme><phoneme>pɹəˈtɛst</phoneme></lexeme>
  <lexeme role="pos:VBZ"><grapheme>protests</grapheme><phoneme>pɹəˈtɛsts</phoneme></lexeme>
  <lexeme role="pos:VBD pos:VBN"><grapheme>read</grapheme><phoneme>ɹɛd</phoneme></lexeme>
  <lexeme role="pos:VB pos:VBP"><grapheme>rebel</grapheme><phoneme>ɹɪˈbɛl</phoneme></lexeme>
  <lexeme role="pos:VBZ"><grapheme>rebels</grapheme><phoneme>ɹɪˈbɛlz</phoneme></lexeme>
  <lexeme role="pos:VB pos:VBP"><grapheme>recall</grapheme><phoneme>ɹɪˈkɔːl</phoneme></lexeme>
  <lexeme role="pos:VBZ"><grapheme>recalls</grapheme><phoneme>ɹɪˈkɔːlz</phoneme></lexeme>
  <lexeme role="pos:VB pos:VBP"><grapheme>record</grapheme><phoneme>ɹɪˈkɔːɹd</phoneme></lexeme>
  <lexeme role="pos:VBZ"><grapheme>records</grapheme><phoneme>ɹɪˈkɔːɹdz</phoneme></lexeme>
  <lexeme role="pos:NN"><grapheme>recount</grapheme><phoneme>ˈɹiːkaʊnt</phoneme></lexeme>
  <lexeme role="pos:NNS"><grapheme>recounts</grapheme><phoneme>ˈɹiːkaʊnts</phoneme></lexeme>
  <lexeme role="pos:NN"><grapheme>refund</grapheme><phoneme>ˈɹiːfʌnd</phoneme></lexeme>
  <lexeme role="pos:NNS"><grapheme>refunds</grapheme><phoneme>ˈɹiːfʌndz</phoneme></lexeme>
  <lexeme role="pos:NN"><grapheme>refuse</grapheme><phoneme>ˈɹɛfjuːs</phoneme></lexeme>
  <lexeme role="pos:NN"><grapheme>reject</grapheme><phoneme>ˈɹiːdʒɛkt</phoneme></lexeme>
  <lexeme role="pos:NNS"><grapheme>rejects</grapheme><phoneme>ˈɹiːdʒɛkts</phoneme></lexeme>
  <lexeme role="pos:NN"><grapheme>remake</grapheme><phoneme>ˈɹiːmeɪk</phoneme></lexeme>
  <lexeme role="pos:NNS"><grapheme>remakes</grapheme><phoneme>ˈɹiːmeɪks</phoneme></lexeme>
  <lexeme role="pos:NN"><grapheme>reprint</grapheme><phoneme>ˈɹiːpɹɪnt</phoneme></lexeme>
  <lexeme role="pos:NNS"><grapheme>reprints</grapheme><phoneme>ˈɹiːpɹɪnts</phoneme></lexeme>
  <lexeme role="pos:VBD pos:VBN"><grapheme>reread</grapheme><phoneme>ˌɹiːˈɹɛd</phoneme></lexeme>
  <lexeme role="pos:NN"><grapheme>retake</grapheme><phoneme>ˈɹiːteɪk</phoneme></lexeme>
  <lexeme role="pos:NNS"><grapheme>retakes</grapheme><phoneme>ˈɹiːteɪks</phoneme></lexeme>
  <lexeme role="pos:NN"><grapheme>reuse</grapheme><phoneme>ˌɹiːˈjuːs</phoneme></lexeme>
  <lexeme role="pos:NN"><grapheme>rewrite</grapheme><phoneme>ˈɹiːɹaɪt</phoneme></lexeme>
  <lexeme role="pos:NNS"><grapheme>rewrites</grapheme><phoneme>ˈɹiːɹaɪts</phoneme></lexeme>
  <lexeme role="pos:VB pos:VBP"><grapheme>segment</grapheme><phoneme>sɛɡˈmɛnt</phoneme></lexeme>
  <lexeme role="pos:VBZ"><grapheme>segments</grapheme><phoneme>sɛɡˈmɛnts</phoneme></lexeme>
  <lexeme role="pos:VB pos:VBP"><grapheme>separate</grapheme><phoneme>ˈsɛpəɹeɪt</phoneme></lexeme>
  <lexeme role="pos:NNS"><grapheme>sows</grapheme><phoneme>saʊz</phoneme></lexeme>
  <lexeme role="pos:VB pos:VBP"><grapheme>supplement</grapheme><phoneme>ˈsʌplɪmɛnt</phoneme></lexeme>
  <lexeme role="pos:VBZ"><grapheme>supplements</grapheme><phoneme>ˈsʌplɪmɛnts</phoneme></lexeme>
  <lexeme role="pos:VB pos:VBP"><grapheme>suspect</grapheme><phoneme>səˈspɛkt</phoneme></lexeme>
  <lexeme role="pos:VBZ"><grapheme>suspects</grapheme><phoneme>səˈspɛkts</phoneme></lexeme>
  <lexeme role="pos:NN"><grapheme>syndicate</grapheme><phoneme>ˈsɪndɪkət</phoneme></lexeme>
  <lexeme role="pos:NNS"><grapheme>syndicates</grapheme><phoneme>ˈsɪndɪkəts</phoneme></lexeme>
  <lexeme role="pos:VB pos:VBP"><grapheme>tear</grapheme><phoneme>tɛəɹ</phoneme></lexeme>
  <lexeme role="pos:VBZ"><grapheme>tears</grapheme><phoneme>tɛəɹz</phoneme></lexeme>
  <lexeme role="pos:VB pos:VBP"><grapheme>torment</grapheme><phoneme>tɔːɹˈmɛnt</phoneme></lexeme>
  <lexeme role="pos:VB pos:VBP"><grapheme>transfer</grapheme><phoneme>tɹænsˈfɜːɹ</phoneme></lexeme>
  <lexeme role="pos:VBZ"><grapheme>transfers</grapheme><phoneme>tɹænsˈfɜːɹz</phoneme></lexeme>
  <lexeme role="pos:VB pos:VBP"><grapheme>transport</grapheme><phoneme>tɹænˈspɔːɹt</phoneme></lexeme>
  <lexeme role="pos:VBZ"><grapheme>transports</grapheme><phoneme>tɹænˈspɔːɹts</phoneme></lexeme>
  <lexeme role="pos:VB pos:VBP"><grapheme>update</grapheme><phoneme>ʌpˈdeɪt</phoneme></lexeme>
  <lexeme role="pos:VBZ"><grapheme>updates</grapheme><phoneme>ʌpˈdeɪts</phoneme></lexeme>
  <lexeme role="pos:VB pos:VBP"><grapheme>upgrade</grapheme><phoneme>ʌpˈɡɹeɪd</phoneme></lexeme>
  <lexeme role="pos:VBZ"><grapheme>upgrades</grapheme><phoneme>ʌpˈɡɹeɪdz</phoneme></lexeme>
  <lexeme role="pos:JJ"><grapheme>upset</grapheme><phoneme>ʌpˈsɛt</phoneme></lexeme>
  <lexeme role="pos:NN"><grapheme>upset</grapheme><phoneme>ˈʌpsɛt</phoneme></lexeme>
  <lexeme role="pos:NNS"><grapheme>upsets</grapheme><phoneme>ˈʌpsɛts</phoneme></lexeme>
  <lexeme role="pos:VB pos:VBP"><grapheme>use</grapheme><phoneme>juːz</phoneme></lexeme>
  <lexeme role="pos:VBZ"><grapheme>uses</grapheme><phoneme>ˈjuːzɪz</phoneme></lexeme>
  <lexeme role="pos:VB pos:VBP"><grapheme>wind</grapheme><phoneme>waɪnd</phoneme></lexeme>
  <lexeme role="pos:VBZ"><grapheme>winds</grapheme><phoneme>waɪndz</phoneme></lexeme>
  <lexeme role="pos:VBD pos:VBN"><grapheme>wound</grapheme><phoneme>waʊnd</phoneme></lexeme>
</lexicon>
