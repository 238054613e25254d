# bash completion for plainsong: made by plainsong completions bash
_plainsong() {
  local current=${COMP_WORDS[COMP_CWORD]} previous=${COMP_WORDS[COMP_CWORD-1]}
  if [ "$COMP_CWORD" -eq 1 ]; then
    mapfile -t COMPREPLY < <(compgen -W 'render review text simplify edit accept ssml speak normalise say-it-right check podcast voices doctor init completions --help --version' -- "$current")
    return
  fi
  case "${COMP_WORDS[1]} $previous" in
    'render --edition') mapfile -t COMPREPLY < <(compgen -W 'standard young both' -- "$current"); return ;;
    'render --level') mapfile -t COMPREPLY < <(compgen -W 'plain young easy' -- "$current"); return ;;
    'render --sensitive') mapfile -t COMPREPLY < <(compgen -W 'note skip keep' -- "$current"); return ;;
    'render --format') mapfile -t COMPREPLY < <(compgen -W 'mp3 opus flac wav' -- "$current"); return ;;
    'render --loudness') mapfile -t COMPREPLY < <(compgen -W 'podcast acx broadcast none' -- "$current"); return ;;
    'render --progress') mapfile -t COMPREPLY < <(compgen -W 'text json' -- "$current"); return ;;
    'review --edition') mapfile -t COMPREPLY < <(compgen -W 'standard young both' -- "$current"); return ;;
    'review --level') mapfile -t COMPREPLY < <(compgen -W 'plain young easy' -- "$current"); return ;;
    'review --sensitive') mapfile -t COMPREPLY < <(compgen -W 'note skip keep' -- "$current"); return ;;
    'review --format') mapfile -t COMPREPLY < <(compgen -W 'mp3 opus flac wav' -- "$current"); return ;;
    'review --loudness') mapfile -t COMPREPLY < <(compgen -W 'podcast acx broadcast none' -- "$current"); return ;;
    'review --progress') mapfile -t COMPREPLY < <(compgen -W 'text json' -- "$current"); return ;;
    'text --edition') mapfile -t COMPREPLY < <(compgen -W 'standard young both' -- "$current"); return ;;
    'text --level') mapfile -t COMPREPLY < <(compgen -W 'plain young easy' -- "$current"); return ;;
    'text --sensitive') mapfile -t COMPREPLY < <(compgen -W 'note skip keep' -- "$current"); return ;;
    'simplify --level') mapfile -t COMPREPLY < <(compgen -W 'plain young easy' -- "$current"); return ;;
    'simplify --sensitive') mapfile -t COMPREPLY < <(compgen -W 'note skip keep' -- "$current"); return ;;
    'edit --level') mapfile -t COMPREPLY < <(compgen -W 'plain young easy' -- "$current"); return ;;
    'accept --level') mapfile -t COMPREPLY < <(compgen -W 'plain young easy' -- "$current"); return ;;
    'ssml --edition') mapfile -t COMPREPLY < <(compgen -W 'standard young' -- "$current"); return ;;
    'ssml --level') mapfile -t COMPREPLY < <(compgen -W 'plain young easy' -- "$current"); return ;;
    'ssml --sensitive') mapfile -t COMPREPLY < <(compgen -W 'note skip keep' -- "$current"); return ;;
    'ssml --profile') mapfile -t COMPREPLY < <(compgen -W '1.1 1.0 amazon google' -- "$current"); return ;;
    'speak --format') mapfile -t COMPREPLY < <(compgen -W 'mp3 opus flac wav' -- "$current"); return ;;
    'speak --loudness') mapfile -t COMPREPLY < <(compgen -W 'podcast acx broadcast none' -- "$current"); return ;;
    'speak --progress') mapfile -t COMPREPLY < <(compgen -W 'text json' -- "$current"); return ;;
    'normalise --language') mapfile -t COMPREPLY < <(compgen -W 'en-GB en-US' -- "$current"); return ;;
    'check --format') mapfile -t COMPREPLY < <(compgen -W 'text json sarif html' -- "$current"); return ;;
    'check --fail-on') mapfile -t COMPREPLY < <(compgen -W 'error warning' -- "$current"); return ;;
    'podcast --edition') mapfile -t COMPREPLY < <(compgen -W 'standard young both' -- "$current"); return ;;
    'voices voices') mapfile -t COMPREPLY < <(compgen -W 'list show test pictures' -- "$current"); return ;;
  esac
  if [[ $current != -* ]]; then
    mapfile -t COMPREPLY < <(compgen -f -- "$current")
    return
  fi
  case ${COMP_WORDS[1]} in
    render) mapfile -t COMPREPLY < <(compgen -W '-h --help --from --title --date --publisher --we --language --checked-by --edits --voices --quiet --limit --edition --level --sensitive --simplifier --model --simplifier-seconds --format --voice --pace --loudness --jobs --no-cache --progress --speak --packages --word-captions --whole --force -o --output' -- "$current") ;;
    review) mapfile -t COMPREPLY < <(compgen -W '-h --help --from --title --date --publisher --we --language --checked-by --edits --voices --quiet --limit --edition --level --sensitive --simplifier --model --simplifier-seconds --format --voice --pace --loudness --jobs --no-cache --progress --speak --packages --word-captions --whole --force -o --output' -- "$current") ;;
    text) mapfile -t COMPREPLY < <(compgen -W '-h --help --from --title --date --publisher --we --language --checked-by --edits --voices --quiet --limit --edition --level --sensitive --simplifier --model --simplifier-seconds --width' -- "$current") ;;
    simplify) mapfile -t COMPREPLY < <(compgen -W '-h --help --from --title --date --publisher --we --language --checked-by --edits --voices --quiet --limit --level --sensitive --simplifier --model --simplifier-seconds --explain --lines --body' -- "$current") ;;
    edit) mapfile -t COMPREPLY < <(compgen -W '-h --help --from --title --date --publisher --we --language --checked-by --edits --voices --quiet --limit --level --sentence --to --never-change --keep --means --forget --drop-stale --list' -- "$current") ;;
    accept) mapfile -t COMPREPLY < <(compgen -W '-h --help --from --title --date --publisher --we --language --checked-by --edits --voices --quiet --limit --level --sentence --all' -- "$current") ;;
    ssml) mapfile -t COMPREPLY < <(compgen -W '-h --help --from --title --date --publisher --we --language --checked-by --edits --voices --quiet --limit --edition --level --sensitive --simplifier --model --simplifier-seconds --speak --voice --profile -o --section --force' -- "$current") ;;
    speak) mapfile -t COMPREPLY < <(compgen -W '-h --help -o --output --format --cues --sounds --voice --pace --loudness --jobs --no-cache --progress --language --voices --quiet' -- "$current") ;;
    normalise) mapfile -t COMPREPLY < <(compgen -W '-h --help --lines --language --voices' -- "$current") ;;
    say-it-right) mapfile -t COMPREPLY < <(compgen -W '-h --help --from --title --date --publisher --we --language --checked-by --edits --voices --quiet --limit --speak --voice -o' -- "$current") ;;
    check) mapfile -t COMPREPLY < <(compgen -W '-h --help --format --fail-on --source --rules --from --language --voices --quiet' -- "$current") ;;
    podcast) mapfile -t COMPREPLY < <(compgen -W '-h --help -o --output --base-url --edition --title --description --author --email --category --image --force' -- "$current") ;;
    voices) mapfile -t COMPREPLY < <(compgen -W '-h --help --voices --all' -- "$current") ;;
    doctor) mapfile -t COMPREPLY < <(compgen -W '-h --help --voices' -- "$current") ;;
    init) mapfile -t COMPREPLY < <(compgen -W '-h --help' -- "$current") ;;
    completions) mapfile -t COMPREPLY < <(compgen -W '-h --help' -- "$current") ;;
  esac
}
complete -o filenames -F _plainsong plainsong
