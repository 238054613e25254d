#compdef plainsong
# zsh completion for plainsong: made by plainsong completions zsh
_plainsong() {
  if (( CURRENT == 2 )); then
    local -a commands=(
      'render:Make both editions of a document\: text, SSML, sound and captions'
      'review:Look an edition over in a browser, and decide sentence by sentence'
      'text:Print the plain-text edition'
      'simplify:Print the young-reader edition as Markdown'
      'edit:Say what the young-reader edition should say, and keep it for next time'
      'accept:Accept what the young-reader edition says now'
      'ssml:Write SSML 1.1, one file a section'
      'speak:Speak an SSML or plain-text file into a sound file'
      'normalise:Print lines as they are spoken'
      'say-it-right:List names, initials and unknown words and how they will be said'
      'check:Look for faults in what is published'
      'podcast:Make a podcast of rendered folders'
      'voices:List voices, show one or try one'
      'doctor:Say what is installed, what works, and what to do about the rest'
      'init:Write files of settings to fill in\: what is known of a document, and what is checked'
      'completions:Print what a shell needs to complete commands and options'
    )
    _describe command commands
    return
  fi
  shift words
  (( CURRENT-- ))
  case $words[1] in
    render) _arguments \
        '-h[Print this help message and exit]' \
        '--help[Print this help message and exit]' \
        '--from[What the document is written in\: md, html, txt or eml (found out otherwise)]:value:_files' \
        '--title[The document'\''s title]:value:_files' \
        '--date[The document'\''s date, such as 2022-02-28]:value:_files' \
        '--publisher[Who publishes the document]:value:_files' \
        '--we[Who "we" is in the document, such as "the review team"]:value:_files' \
        '--language[The document'\''s language, where it does not state it (en-GB)]:value:_files' \
        '--checked-by[Who has checked the young-reader edition\: it is then no draft]:value:_files' \
        '--edits[An editor'\''s decisions about the young edition, where they are not in NAME.edits.xml beside the document]:value:_files' \
        '--voices[A folder of voices and word lists to look in first]:value:_files' \
        '--quiet[Say nothing but what failed]' \
        '--limit[The most that is taken on, as NAME=NUMBER with commas between\: document (1024 MiB), sections (10000), hours of sound an edition (100), seconds of running (no limit)]:value:_files' \
        '--edition[standard, young or both (both)]:value:(standard young both)' \
        '--level[How easy the young edition is\: plain, young or easy (young)]:value:(plain young easy)' \
        '--sensitive[Parts of the young edition that may upset a reader\: note (a note before them), skip (a note in their place) or keep (note)]:value:(note skip keep)' \
        '--simplifier[Another simplifier to ask first, whose answers are checked\: a command that reads and writes JSON Lines, or openai\:URL for a server that speaks OpenAI'\''s protocol (key\: $PLAINSONG_API_KEY)]:value:_files' \
        '--model[What the server of --simplifier calls the model]:value:_files' \
        '--simplifier-seconds[How long the simplifier may take for one sentence (60)]:value:_files' \
        '--format[mp3, opus, flac or wav (mp3)]:value:(mp3 opus flac wav)' \
        '--voice[The voice to speak with; plainsong voices lists them]:value:_files' \
        '--pace[Words a minute, pauses included, in place of the voice'\''s own]:value:_files' \
        '--loudness[podcast, acx, broadcast or none (podcast)]:value:(podcast acx broadcast none)' \
        '--jobs[Sections that are spoken at once (as many as there are cores)]:value:_files' \
        '--no-cache[Speak everything again, also what has not changed since the last time]' \
        '--progress[How progress is told\: text or json (text)]:value:(text json)' \
        '--speak[The kinds of section that are spoken, with commas between them\: title, contents, greeting, article, links, sign-up, unsubscribe, contact, other, or all]:value:_files' \
        '--packages[What else is made, with commas between\: captions, audiobook, epub, daisy, ssml, podcast, documents, web (all that there are)]:value:_files' \
        '--word-captions[Captions that tell when each word is said, for players that show it]' \
        '--whole[Each edition as one sound file with chapters, too, beside the sections]' \
        '--force[Replace a folder with all that is in it, even if plainsong did not make it]' \
        '-o[The folder to make]:value:_files' \
        '--output[The folder to make]:value:_files' \
        '*:file:_files' ;;
    review) _arguments \
        '-h[Print this help message and exit]' \
        '--help[Print this help message and exit]' \
        '--from[What the document is written in\: md, html, txt or eml (found out otherwise)]:value:_files' \
        '--title[The document'\''s title]:value:_files' \
        '--date[The document'\''s date, such as 2022-02-28]:value:_files' \
        '--publisher[Who publishes the document]:value:_files' \
        '--we[Who "we" is in the document, such as "the review team"]:value:_files' \
        '--language[The document'\''s language, where it does not state it (en-GB)]:value:_files' \
        '--checked-by[Who has checked the young-reader edition\: it is then no draft]:value:_files' \
        '--edits[An editor'\''s decisions about the young edition, where they are not in NAME.edits.xml beside the document]:value:_files' \
        '--voices[A folder of voices and word lists to look in first]:value:_files' \
        '--quiet[Say nothing but what failed]' \
        '--limit[The most that is taken on, as NAME=NUMBER with commas between\: document (1024 MiB), sections (10000), hours of sound an edition (100), seconds of running (no limit)]:value:_files' \
        '--edition[standard, young or both (both)]:value:(standard young both)' \
        '--level[How easy the young edition is\: plain, young or easy (young)]:value:(plain young easy)' \
        '--sensitive[Parts of the young edition that may upset a reader\: note (a note before them), skip (a note in their place) or keep (note)]:value:(note skip keep)' \
        '--simplifier[Another simplifier to ask first, whose answers are checked\: a command that reads and writes JSON Lines, or openai\:URL for a server that speaks OpenAI'\''s protocol (key\: $PLAINSONG_API_KEY)]:value:_files' \
        '--model[What the server of --simplifier calls the model]:value:_files' \
        '--simplifier-seconds[How long the simplifier may take for one sentence (60)]:value:_files' \
        '--format[mp3, opus, flac or wav (mp3)]:value:(mp3 opus flac wav)' \
        '--voice[The voice to speak with; plainsong voices lists them]:value:_files' \
        '--pace[Words a minute, pauses included, in place of the voice'\''s own]:value:_files' \
        '--loudness[podcast, acx, broadcast or none (podcast)]:value:(podcast acx broadcast none)' \
        '--jobs[Sections that are spoken at once (as many as there are cores)]:value:_files' \
        '--no-cache[Speak everything again, also what has not changed since the last time]' \
        '--progress[How progress is told\: text or json (text)]:value:(text json)' \
        '--speak[The kinds of section that are spoken, with commas between them\: title, contents, greeting, article, links, sign-up, unsubscribe, contact, other, or all]:value:_files' \
        '--packages[What else is made, with commas between\: captions, audiobook, epub, daisy, ssml, podcast, documents, web (all that there are)]:value:_files' \
        '--word-captions[Captions that tell when each word is said, for players that show it]' \
        '--whole[Each edition as one sound file with chapters, too, beside the sections]' \
        '--force[Replace a folder with all that is in it, even if plainsong did not make it]' \
        '-o[The folder to make; without it, one that is gone at the end]:value:_files' \
        '--output[The folder to make; without it, one that is gone at the end]:value:_files' \
        '*:file:_files' ;;
    text) _arguments \
        '-h[Print this help message and exit]' \
        '--help[Print this help message and exit]' \
        '--from[What the document is written in\: md, html, txt or eml (found out otherwise)]:value:_files' \
        '--title[The document'\''s title]:value:_files' \
        '--date[The document'\''s date, such as 2022-02-28]:value:_files' \
        '--publisher[Who publishes the document]:value:_files' \
        '--we[Who "we" is in the document, such as "the review team"]:value:_files' \
        '--language[The document'\''s language, where it does not state it (en-GB)]:value:_files' \
        '--checked-by[Who has checked the young-reader edition\: it is then no draft]:value:_files' \
        '--edits[An editor'\''s decisions about the young edition, where they are not in NAME.edits.xml beside the document]:value:_files' \
        '--voices[A folder of voices and word lists to look in first]:value:_files' \
        '--quiet[Say nothing but what failed]' \
        '--limit[The most that is taken on, as NAME=NUMBER with commas between\: document (1024 MiB), sections (10000), hours of sound an edition (100), seconds of running (no limit)]:value:_files' \
        '--edition[standard, young or both (standard)]:value:(standard young both)' \
        '--level[How easy the young edition is\: plain, young or easy (young)]:value:(plain young easy)' \
        '--sensitive[Parts of the young edition that may upset a reader\: note (a note before them), skip (a note in their place) or keep (note)]:value:(note skip keep)' \
        '--simplifier[Another simplifier to ask first, whose answers are checked\: a command that reads and writes JSON Lines, or openai\:URL for a server that speaks OpenAI'\''s protocol (key\: $PLAINSONG_API_KEY)]:value:_files' \
        '--model[What the server of --simplifier calls the model]:value:_files' \
        '--simplifier-seconds[How long the simplifier may take for one sentence (60)]:value:_files' \
        '--width[Columns that lines are wrapped to (72)]:value:_files' \
        '*:file:_files' ;;
    simplify) _arguments \
        '-h[Print this help message and exit]' \
        '--help[Print this help message and exit]' \
        '--from[What the document is written in\: md, html, txt or eml (found out otherwise)]:value:_files' \
        '--title[The document'\''s title]:value:_files' \
        '--date[The document'\''s date, such as 2022-02-28]:value:_files' \
        '--publisher[Who publishes the document]:value:_files' \
        '--we[Who "we" is in the document, such as "the review team"]:value:_files' \
        '--language[The document'\''s language, where it does not state it (en-GB)]:value:_files' \
        '--checked-by[Who has checked the young-reader edition\: it is then no draft]:value:_files' \
        '--edits[An editor'\''s decisions about the young edition, where they are not in NAME.edits.xml beside the document]:value:_files' \
        '--voices[A folder of voices and word lists to look in first]:value:_files' \
        '--quiet[Say nothing but what failed]' \
        '--limit[The most that is taken on, as NAME=NUMBER with commas between\: document (1024 MiB), sections (10000), hours of sound an edition (100), seconds of running (no limit)]:value:_files' \
        '--level[How easy the young edition is\: plain, young or easy (young)]:value:(plain young easy)' \
        '--sensitive[Parts of the young edition that may upset a reader\: note (a note before them), skip (a note in their place) or keep (note)]:value:(note skip keep)' \
        '--simplifier[Another simplifier to ask first, whose answers are checked\: a command that reads and writes JSON Lines, or openai\:URL for a server that speaks OpenAI'\''s protocol (key\: $PLAINSONG_API_KEY)]:value:_files' \
        '--model[What the server of --simplifier calls the model]:value:_files' \
        '--simplifier-seconds[How long the simplifier may take for one sentence (60)]:value:_files' \
        '--explain[A file for what was changed and why, as JSON Lines]:value:_files' \
        '--lines[Read one sentence a line, print its simplified form on one line]' \
        '--body[The rewritten text alone\: no opening, no Words to know, no notes]' \
        '*:file:_files' ;;
    edit) _arguments \
        '-h[Print this help message and exit]' \
        '--help[Print this help message and exit]' \
        '--from[What the document is written in\: md, html, txt or eml (found out otherwise)]:value:_files' \
        '--title[The document'\''s title]:value:_files' \
        '--date[The document'\''s date, such as 2022-02-28]:value:_files' \
        '--publisher[Who publishes the document]:value:_files' \
        '--we[Who "we" is in the document, such as "the review team"]:value:_files' \
        '--language[The document'\''s language, where it does not state it (en-GB)]:value:_files' \
        '--checked-by[Who has checked the young-reader edition\: it is then no draft]:value:_files' \
        '--edits[An editor'\''s decisions about the young edition, where they are not in NAME.edits.xml beside the document]:value:_files' \
        '--voices[A folder of voices and word lists to look in first]:value:_files' \
        '--quiet[Say nothing but what failed]' \
        '--limit[The most that is taken on, as NAME=NUMBER with commas between\: document (1024 MiB), sections (10000), hours of sound an edition (100), seconds of running (no limit)]:value:_files' \
        '--level[How easy the young edition is\: plain, young or easy (young)]:value:(plain young easy)' \
        '--sentence[The sentence of the document that is to read as --to says\: its number, or some of its words. Without any decision, all sentences are listed with their numbers]:value:_files' \
        '--to[What the sentence is to say\: one sentence or more; a line that starts with "- " is a bullet]:value:_files' \
        '--never-change[A sentence that stays as the document has it\: its number, or some of its words]:value:_files' \
        '--keep[A word or phrase that stays as it is everywhere]:value:_files' \
        '--means[How a word is explained\: '\''stigma=being treated badly because of who you are'\'']:value:_files' \
        '--forget[Drop what was decided about a word, or about a sentence]:value:_files' \
        '--drop-stale[Drop the decisions whose sentences have changed or are gone]' \
        '--list[List the decisions]' \
        '*:file:_files' ;;
    accept) _arguments \
        '-h[Print this help message and exit]' \
        '--help[Print this help message and exit]' \
        '--from[What the document is written in\: md, html, txt or eml (found out otherwise)]:value:_files' \
        '--title[The document'\''s title]:value:_files' \
        '--date[The document'\''s date, such as 2022-02-28]:value:_files' \
        '--publisher[Who publishes the document]:value:_files' \
        '--we[Who "we" is in the document, such as "the review team"]:value:_files' \
        '--language[The document'\''s language, where it does not state it (en-GB)]:value:_files' \
        '--checked-by[Who has checked the young-reader edition\: it is then no draft]:value:_files' \
        '--edits[An editor'\''s decisions about the young edition, where they are not in NAME.edits.xml beside the document]:value:_files' \
        '--voices[A folder of voices and word lists to look in first]:value:_files' \
        '--quiet[Say nothing but what failed]' \
        '--limit[The most that is taken on, as NAME=NUMBER with commas between\: document (1024 MiB), sections (10000), hours of sound an edition (100), seconds of running (no limit)]:value:_files' \
        '--level[How easy the young edition is\: plain, young or easy (young)]:value:(plain young easy)' \
        '--sentence[A sentence of the document, by its number or some of its words; may be given more than once]:value:_files' \
        '--all[Each sentence that the young-reader edition changes]' \
        '*:file:_files' ;;
    ssml) _arguments \
        '-h[Print this help message and exit]' \
        '--help[Print this help message and exit]' \
        '--from[What the document is written in\: md, html, txt or eml (found out otherwise)]:value:_files' \
        '--title[The document'\''s title]:value:_files' \
        '--date[The document'\''s date, such as 2022-02-28]:value:_files' \
        '--publisher[Who publishes the document]:value:_files' \
        '--we[Who "we" is in the document, such as "the review team"]:value:_files' \
        '--language[The document'\''s language, where it does not state it (en-GB)]:value:_files' \
        '--checked-by[Who has checked the young-reader edition\: it is then no draft]:value:_files' \
        '--edits[An editor'\''s decisions about the young edition, where they are not in NAME.edits.xml beside the document]:value:_files' \
        '--voices[A folder of voices and word lists to look in first]:value:_files' \
        '--quiet[Say nothing but what failed]' \
        '--limit[The most that is taken on, as NAME=NUMBER with commas between\: document (1024 MiB), sections (10000), hours of sound an edition (100), seconds of running (no limit)]:value:_files' \
        '--edition[standard or young (standard)]:value:(standard young)' \
        '--level[How easy the young edition is\: plain, young or easy (young)]:value:(plain young easy)' \
        '--sensitive[Parts of the young edition that may upset a reader\: note (a note before them), skip (a note in their place) or keep (note)]:value:(note skip keep)' \
        '--simplifier[Another simplifier to ask first, whose answers are checked\: a command that reads and writes JSON Lines, or openai\:URL for a server that speaks OpenAI'\''s protocol (key\: $PLAINSONG_API_KEY)]:value:_files' \
        '--model[What the server of --simplifier calls the model]:value:_files' \
        '--simplifier-seconds[How long the simplifier may take for one sentence (60)]:value:_files' \
        '--speak[The kinds of section that are spoken, with commas between them\: title, contents, greeting, article, links, sign-up, unsubscribe, contact, other, or all]:value:_files' \
        '--voice[The voice that the files name; plainsong voices lists them]:value:_files' \
        '--profile[Reduced copies for another engine\: 1.0, amazon or google (1.1)]:value:(1.1 1.0 amazon google)' \
        '-o[The folder for one file a section]:value:_files' \
        '--section[Print this section alone, counted from 1]:value:_files' \
        '--force[Replace a folder that holds other files]' \
        '*:file:_files' ;;
    speak) _arguments \
        '-h[Print this help message and exit]' \
        '--help[Print this help message and exit]' \
        '-o[The sound file\: .mp3, .opus, .flac or .wav; - is standard output]:value:_files' \
        '--output[The sound file\: .mp3, .opus, .flac or .wav; - is standard output]:value:_files' \
        '--format[mp3, opus, flac or wav, where the name does not tell]:value:(mp3 opus flac wav)' \
        '--cues[A file for where each sentence, word and mark is, as JSON]:value:_files' \
        '--sounds[A folder beside the document'\''s own that <audio> and <lexicon> may use files of]:value:_files' \
        '--voice[The voice to speak with; plainsong voices lists them]:value:_files' \
        '--pace[Words a minute, pauses included, in place of the voice'\''s own]:value:_files' \
        '--loudness[podcast, acx, broadcast or none (podcast)]:value:(podcast acx broadcast none)' \
        '--jobs[Sections that are spoken at once (as many as there are cores)]:value:_files' \
        '--no-cache[Speak everything again, also what has not changed since the last time]' \
        '--progress[How progress is told\: text or json (text)]:value:(text json)' \
        '--language[The language of plain text (en-GB)]:value:_files' \
        '--voices[A folder of voices and word lists to look in first]:value:_files' \
        '--quiet[Say nothing but what failed]' \
        '*:file:_files' ;;
    normalise) _arguments \
        '-h[Print this help message and exit]' \
        '--help[Print this help message and exit]' \
        '--lines[Read written lines, print them as they are spoken (always so)]' \
        '--language[en-GB or en-US\: dates and long numbers differ (en-GB)]:value:(en-GB en-US)' \
        '--voices[A folder of voices and word lists to look in first]:value:_files' \
        '*:file:_files' ;;
    say-it-right) _arguments \
        '-h[Print this help message and exit]' \
        '--help[Print this help message and exit]' \
        '--from[What the document is written in\: md, html, txt or eml (found out otherwise)]:value:_files' \
        '--title[The document'\''s title]:value:_files' \
        '--date[The document'\''s date, such as 2022-02-28]:value:_files' \
        '--publisher[Who publishes the document]:value:_files' \
        '--we[Who "we" is in the document, such as "the review team"]:value:_files' \
        '--language[The document'\''s language, where it does not state it (en-GB)]:value:_files' \
        '--checked-by[Who has checked the young-reader edition\: it is then no draft]:value:_files' \
        '--edits[An editor'\''s decisions about the young edition, where they are not in NAME.edits.xml beside the document]:value:_files' \
        '--voices[A folder of voices and word lists to look in first]:value:_files' \
        '--quiet[Say nothing but what failed]' \
        '--limit[The most that is taken on, as NAME=NUMBER with commas between\: document (1024 MiB), sections (10000), hours of sound an edition (100), seconds of running (no limit)]:value:_files' \
        '--speak[The kinds of section that are spoken, with commas between them\: title, contents, greeting, article, links, sign-up, unsubscribe, contact, other, or all]:value:_files' \
        '--voice[The voice that tells how it says words (standard)]:value:_files' \
        '-o[A lexicon (.pls) for what no lexicon says yet, to be edited and approved; - is standard output. One that is there is added to]:value:_files' \
        '*:file:_files' ;;
    check) _arguments \
        '-h[Print this help message and exit]' \
        '--help[Print this help message and exit]' \
        '--format[text, json, sarif or html (text)]:value:(text json sarif html)' \
        '--fail-on[What makes the exit status 1\: error or warning (error)]:value:(error warning)' \
        '--source[The document that the others are editions of\: what they lose or make up is found]:value:_files' \
        '--rules[List the rules about documents, what each looks at and why]' \
        '--from[What a document is written in\: md, html, txt or eml (found out otherwise)]:value:_files' \
        '--language[A document'\''s language, where it does not state it (en-GB)]:value:_files' \
        '--voices[A folder of voices and word lists to look in first]:value:_files' \
        '--quiet[Do not count what was found]' \
        '*:file:_files' ;;
    podcast) _arguments \
        '-h[Print this help message and exit]' \
        '--help[Print this help message and exit]' \
        '-o[The podcast'\''s folder, or its feed.xml; sound, chapters and transcripts go beside the feed. The issues of a feed that is there stay in it]:value:_files' \
        '--output[The podcast'\''s folder, or its feed.xml; sound, chapters and transcripts go beside the feed. The issues of a feed that is there stay in it]:value:_files' \
        '--base-url[Where that folder will be on the web\: https\://example.org/podcast/]:value:_files' \
        '--edition[standard, young or both (both)]:value:(standard young both)' \
        '--title[The podcast'\''s name (what the issues'\'' titles share)]:value:_files' \
        '--description[What the podcast is about]:value:_files' \
        '--author[Who publishes it (as the newest issue states)]:value:_files' \
        '--email[Who may move the podcast to another host]:value:_files' \
        '--category[One of Apple'\''s categories (News)]:value:_files' \
        '--image[A square PNG or JPEG of 1400 to 3000 pixels (drawn from the title)]:value:_files' \
        '--force[Let episodes go whose sound is no longer beside the feed, or whose place another issue takes]' \
        '*:file:_files' ;;
    voices) _arguments \
        '-h[Print this help message and exit]' \
        '--help[Print this help message and exit]' \
        '--voices[A folder of voices and word lists to look in first]:value:_files' \
        '--all[List the engines'\'' own voices, too]' \
        '1:part:(list show test pictures)' \
        '*:file:_files' ;;
    doctor) _arguments \
        '-h[Print this help message and exit]' \
        '--help[Print this help message and exit]' \
        '--voices[A folder of voices and word lists to look in first]:value:_files' \
        '*:file:_files' ;;
    init) _arguments \
        '-h[Print this help message and exit]' \
        '--help[Print this help message and exit]' \
        '*:file:_files' ;;
    completions) _arguments \
        '-h[Print this help message and exit]' \
        '--help[Print this help message and exit]' \
        '*:file:_files' ;;
  esac
}
_plainsong "$@"
