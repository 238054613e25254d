# bash completion for plainsong
_plainsong() {
  local current=${COMP_WORDS[COMP_CWORD]} previous=${COMP_WORDS[COMP_CWORD-1]}
  local commands="render text simplify edit accept ssml speak normalise say-it-right voices doctor"
  if [ "$COMP_CWORD" -eq 1 ]; then
    mapfile -t COMPREPLY < <(compgen -W "$commands --help --version" -- "$current")
    return
  fi
  case $previous in
    --edition) mapfile -t COMPREPLY < <(compgen -W "standard young both" -- "$current"); return ;;
    --level) mapfile -t COMPREPLY < <(compgen -W "plain young easy" -- "$current"); return ;;
    --sensitive) mapfile -t COMPREPLY < <(compgen -W "note skip keep" -- "$current"); return ;;
    --profile) mapfile -t COMPREPLY < <(compgen -W "1.1 1.0 amazon google" -- "$current"); return ;;
    --format) mapfile -t COMPREPLY < <(compgen -W "mp3 opus flac wav" -- "$current"); return ;;
    --loudness) mapfile -t COMPREPLY < <(compgen -W "podcast acx broadcast none" -- "$current"); return ;;
    --from) mapfile -t COMPREPLY < <(compgen -W "md html txt eml" -- "$current"); return ;;
    --language) mapfile -t COMPREPLY < <(compgen -W "en-GB en-US" -- "$current"); return ;;
    --progress) mapfile -t COMPREPLY < <(compgen -W "text json" -- "$current"); return ;;
    --voice|show|test)
      mapfile -t COMPREPLY < <(compgen -W "$(plainsong voices 2>/dev/null | cut -d: -f1)" -- "$current"); return ;;
    --voices|--edits|-o|--output) mapfile -t COMPREPLY < <(compgen -f -- "$current"); return ;;
  esac
  if [ "${COMP_WORDS[1]}" = voices ] && [ "$COMP_CWORD" -eq 2 ]; then
    mapfile -t COMPREPLY < <(compgen -W "list show test" -- "$current")
  elif [[ $current == -* ]]; then
    local options
    options=$(plainsong "${COMP_WORDS[1]}" --help 2>/dev/null | grep -oE '(^|[ ,])--?[a-z][a-z-]*' | tr -d ' ,')
    mapfile -t COMPREPLY < <(compgen -W "$options" -- "$current")
  else
    mapfile -t COMPREPLY < <(compgen -f -- "$current")
  fi
}
complete -o filenames -F _plainsong plainsong
