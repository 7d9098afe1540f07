#!/bin/bash

__crosshead_cursor_index_in_current_word() {
    local remaining="${COMP_LINE}"

    local word
    for word in "${COMP_WORDS[@]::COMP_CWORD}"; do
        remaining="${remaining##*([[:space:]])"${word}"*([[:space:]])}"
    done

    local -ir index="$((COMP_POINT - ${#COMP_LINE} + ${#remaining}))"
    if [[ "${index}" -le 0 ]]; then
        printf 0
    else
        printf %s "${index}"
    fi
}

# positional arguments:
#
# - 1: the current (sub)command's count of positional arguments
#
# required variables:
#
# - repeating_flags: the repeating flags that the current (sub)command can accept
# - non_repeating_flags: the non-repeating flags that the current (sub)command can accept
# - repeating_options: the repeating options that the current (sub)command can accept
# - non_repeating_options: the non-repeating options that the current (sub)command can accept
# - positional_number: value ignored
# - unparsed_words: unparsed words from the current command line
#
# modified variables:
#
# - non_repeating_flags: remove flags for this (sub)command that are already on the command line
# - non_repeating_options: remove options for this (sub)command that are already on the command line
# - positional_number: set to the current positional number
# - unparsed_words: remove all flags, options, and option values for this (sub)command
__crosshead_offer_flags_options() {
    local -ir positional_count="${1}"
    positional_number=0

    local was_flag_option_terminator_seen=false
    local is_parsing_option_value=false

    local -ar unparsed_word_indices=("${!unparsed_words[@]}")
    local -i word_index
    for word_index in "${unparsed_word_indices[@]}"; do
        if "${is_parsing_option_value}"; then
            # This word is an option value:
            # Reset marker for next word iff not currently the last word
            [[ "${word_index}" -ne "${unparsed_word_indices[${#unparsed_word_indices[@]} - 1]}" ]] && is_parsing_option_value=false
            unset "unparsed_words[${word_index}]"
            # Do not process this word as a flag or an option
            continue
        fi

        local word="${unparsed_words["${word_index}"]}"
        if ! "${was_flag_option_terminator_seen}"; then
            case "${word}" in
            --)
                unset "unparsed_words[${word_index}]"
                # by itself -- is a flag/option terminator, but if it is the last word, it is the start of a completion
                if [[ "${word_index}" -ne "${unparsed_word_indices[${#unparsed_word_indices[@]} - 1]}" ]]; then
                    was_flag_option_terminator_seen=true
                fi
                continue
                ;;
            -*)
                # ${word} is a flag or an option
                # If ${word} is an option, mark that the next word to be parsed is an option value
                local option
                for option in "${repeating_options[@]}" "${non_repeating_options[@]}"; do
                    [[ "${word}" = "${option}" ]] && is_parsing_option_value=true && break
                done

                # Remove ${word} from ${non_repeating_flags} or ${non_repeating_options} so it isn't offered again
                local not_found=true
                local -i index
                for index in "${!non_repeating_flags[@]}"; do
                    if [[ "${non_repeating_flags[${index}]}" = "${word}" ]]; then
                        unset "non_repeating_flags[${index}]"
                        non_repeating_flags=("${non_repeating_flags[@]}")
                        not_found=false
                        break
                    fi
                done
                if "${not_found}"; then
                    for index in "${!non_repeating_flags[@]}"; do
                        if [[ "${non_repeating_flags[${index}]}" = "${word}" ]]; then
                            unset "non_repeating_flags[${index}]"
                            non_repeating_flags=("${non_repeating_flags[@]}")
                            break
                        fi
                    done
                fi
                unset "unparsed_words[${word_index}]"
                continue
                ;;
            esac
        fi

        # ${word} is neither a flag, nor an option, nor an option value
        if [[ "${positional_number}" -lt "${positional_count}" || "${positional_count}" -lt 0 ]]; then
            # ${word} is a positional
            ((positional_number++))
            unset "unparsed_words[${word_index}]"
        else
            if [[ -z "${word}" ]]; then
                # Could be completing a flag, option, or subcommand
                positional_number=-1
            else
                # ${word} is a subcommand or invalid, so stop processing this (sub)command
                positional_number=-2
            fi
            break
        fi
    done

    unparsed_words=("${unparsed_words[@]}")

    if\
        ! "${was_flag_option_terminator_seen}"\
        && ! "${is_parsing_option_value}"\
        && [[ ("${cur}" = -* && "${positional_number}" -ge 0) || "${positional_number}" -eq -1 ]]
    then
        COMPREPLY+=($(compgen -W "${repeating_flags[*]} ${non_repeating_flags[*]} ${repeating_options[*]} ${non_repeating_options[*]}" -- "${cur}"))
    fi
}

__crosshead_add_completions() {
    local completion
    while IFS='' read -r completion; do
        COMPREPLY+=("${completion}")
    done < <(IFS=$'\n' compgen "${@}" -- "${cur}")
}

__crosshead_custom_complete() {
    if [[ -n "${cur}" || -z ${COMP_WORDS[${COMP_CWORD}]} || "${COMP_LINE:${COMP_POINT}:1}" != ' ' ]]; then
        local -ar words=("${COMP_WORDS[@]}")
    else
        local -ar words=("${COMP_WORDS[@]::${COMP_CWORD}}" '' "${COMP_WORDS[@]:${COMP_CWORD}}")
    fi

    "${COMP_WORDS[0]}" "${@}" "${words[@]}"
}

_crosshead() {
    local state
    state="$(shopt -p;shopt -po)"
    trap "${state//$'\n'/;}" RETURN
    shopt -s extglob
    set +o history +o posix

    local -xr SAP_SHELL=bash
    local -x SAP_SHELL_VERSION
    SAP_SHELL_VERSION="$(IFS='.';printf %s "${BASH_VERSINFO[*]}")"
    local -r SAP_SHELL_VERSION

    local -r cur="${2}"
    local -r prev="${3}"

    local -i positional_number
    local -a unparsed_words=("${COMP_WORDS[@]:1:${COMP_CWORD}}")

    local -a repeating_flags=()
    local -a non_repeating_flags=(--version -h --help)
    local -a repeating_options=()
    local -a non_repeating_options=()
    __crosshead_offer_flags_options 0

    # Offer subcommand / subcommand argument completions
    local -r subcommand="${unparsed_words[0]}"
    unset 'unparsed_words[0]'
    unparsed_words=("${unparsed_words[@]}")
    case "${subcommand}" in
    read|quotes|numbers|extract|dump|keys|add|search|verify|compare|speaker|measure|refresh|export|import|library|manual|help)
        # Offer subcommand argument completions
        "_crosshead_${subcommand}"
        ;;
    *)
        # Offer subcommand completions
        COMPREPLY+=($(compgen -W 'read quotes numbers extract dump keys add search verify compare speaker measure refresh export import library manual help' -- "${cur}"))
        ;;
    esac
}

_crosshead_read() {
    repeating_flags=()
    non_repeating_flags=(--plain --tutor --no-library --version -h --help)
    repeating_options=()
    non_repeating_options=(--theme --charset --library)
    __crosshead_offer_flags_options -1

    # Offer option value completions
    case "${prev}" in
    '--theme')
        __crosshead_add_completions -W 'auto'$'\n''dark'$'\n''light'$'\n''mono'
        return
        ;;
    '--charset')
        __crosshead_add_completions -W ''
        return
        ;;
    '--library')
        return
        ;;
    esac
}

_crosshead_quotes() {
    repeating_flags=()
    non_repeating_flags=(--unattributed --version -h --help)
    repeating_options=(--kind --verb)
    non_repeating_options=(--speaker --format --charset)
    __crosshead_offer_flags_options -1

    # Offer option value completions
    case "${prev}" in
    '--speaker')
        return
        ;;
    '--kind')
        __crosshead_add_completions -W 'direct'$'\n''indirect'$'\n''mixed'
        return
        ;;
    '--verb')
        __crosshead_add_completions -W 'neutral'$'\n''claim'$'\n''concession'$'\n''denial'$'\n''demand'$'\n''question'$'\n''prediction'
        return
        ;;
    '--format')
        __crosshead_add_completions -W 'text'$'\n''markdown'$'\n''csv'$'\n''json'$'\n''jsonl'
        return
        ;;
    '--charset')
        __crosshead_add_completions -W ''
        return
        ;;
    esac
}

_crosshead_numbers() {
    repeating_flags=()
    non_repeating_flags=(--version -h --help)
    repeating_options=(--kind --unit)
    non_repeating_options=(--sort --format --chart --charset)
    __crosshead_offer_flags_options -1

    # Offer option value completions
    case "${prev}" in
    '--kind')
        __crosshead_add_completions -W 'count'$'\n''ordinal'$'\n''percent'$'\n''money'$'\n''measure'$'\n''age'$'\n''duration'$'\n''date'$'\n''time'$'\n''ratio'$'\n''score'$'\n''label'
        return
        ;;
    '--unit')
        return
        ;;
    '--sort')
        __crosshead_add_completions -W 'place'$'\n''size'$'\n''date'
        return
        ;;
    '--format')
        __crosshead_add_completions -W 'text'$'\n''markdown'$'\n''csv'$'\n''json'$'\n''jsonl'
        return
        ;;
    '--chart')
        return
        ;;
    '--charset')
        __crosshead_add_completions -W ''
        return
        ;;
    esac
}

_crosshead_extract() {
    repeating_flags=()
    non_repeating_flags=(--raw --warc --version -h --help)
    repeating_options=()
    non_repeating_options=(--format --measure --fields --jobs -j --skip --charset)
    __crosshead_offer_flags_options -1

    # Offer option value completions
    case "${prev}" in
    '--format')
        __crosshead_add_completions -W 'json'$'\n''jsonl'$'\n''markdown'$'\n''text'
        return
        ;;
    '--measure')
        return
        ;;
    '--fields')
        return
        ;;
    '--jobs'|'-j')
        return
        ;;
    '--skip')
        return
        ;;
    '--charset')
        __crosshead_add_completions -W ''
        return
        ;;
    esac
}

_crosshead_dump() {
    repeating_flags=()
    non_repeating_flags=(--plain --svg --roles --version -h --help)
    repeating_options=()
    non_repeating_options=(--screen --keys --theme --charset)
    __crosshead_offer_flags_options -1

    # Offer option value completions
    case "${prev}" in
    '--screen')
        return
        ;;
    '--keys')
        return
        ;;
    '--theme')
        __crosshead_add_completions -W 'auto'$'\n''dark'$'\n''light'$'\n''mono'
        return
        ;;
    '--charset')
        __crosshead_add_completions -W ''
        return
        ;;
    esac
}

_crosshead_keys() {
    repeating_flags=()
    non_repeating_flags=(--markdown --version -h --help)
    repeating_options=()
    non_repeating_options=(--preset)
    __crosshead_offer_flags_options 0

    # Offer option value completions
    case "${prev}" in
    '--preset')
        __crosshead_add_completions -W 'standard'$'\n''less'$'\n''vi'
        return
        ;;
    esac
}

_crosshead_add() {
    repeating_flags=()
    non_repeating_flags=(--version -h --help)
    repeating_options=()
    non_repeating_options=(--library --jobs -j --charset)
    __crosshead_offer_flags_options -1

    # Offer option value completions
    case "${prev}" in
    '--library')
        return
        ;;
    '--jobs'|'-j')
        return
        ;;
    '--charset')
        __crosshead_add_completions -W ''
        return
        ;;
    esac
}

_crosshead_search() {
    repeating_flags=()
    non_repeating_flags=(--version -h --help)
    repeating_options=()
    non_repeating_options=(--library --format --limit)
    __crosshead_offer_flags_options -1

    # Offer option value completions
    case "${prev}" in
    '--library')
        return
        ;;
    '--format')
        __crosshead_add_completions -W 'text'$'\n''markdown'$'\n''csv'$'\n''json'$'\n''jsonl'
        return
        ;;
    '--limit')
        return
        ;;
    esac
}

_crosshead_verify() {
    repeating_flags=()
    non_repeating_flags=(--version -h --help)
    repeating_options=()
    non_repeating_options=(--library --speaker --format --charset)
    __crosshead_offer_flags_options 2

    # Offer option value completions
    case "${prev}" in
    '--library')
        return
        ;;
    '--speaker')
        return
        ;;
    '--format')
        __crosshead_add_completions -W 'text'$'\n''markdown'$'\n''csv'$'\n''json'$'\n''jsonl'
        return
        ;;
    '--charset')
        __crosshead_add_completions -W ''
        return
        ;;
    esac
}

_crosshead_compare() {
    repeating_flags=()
    non_repeating_flags=(--version -h --help)
    repeating_options=()
    non_repeating_options=(--format --charset)
    __crosshead_offer_flags_options 2

    # Offer option value completions
    case "${prev}" in
    '--format')
        __crosshead_add_completions -W 'text'$'\n''markdown'$'\n''csv'$'\n''json'$'\n''jsonl'
        return
        ;;
    '--charset')
        __crosshead_add_completions -W ''
        return
        ;;
    esac
}

_crosshead_speaker() {
    repeating_flags=()
    non_repeating_flags=(--undo --version -h --help)
    repeating_options=(--join --split)
    non_repeating_options=(--library --format)
    __crosshead_offer_flags_options -1

    # Offer option value completions
    case "${prev}" in
    '--library')
        return
        ;;
    '--join')
        return
        ;;
    '--split')
        return
        ;;
    '--format')
        __crosshead_add_completions -W 'text'$'\n''markdown'$'\n''csv'$'\n''json'$'\n''jsonl'
        return
        ;;
    esac
}

_crosshead_measure() {
    repeating_flags=()
    non_repeating_flags=(--version -h --help)
    repeating_options=()
    non_repeating_options=(--library --unit --format --chart)
    __crosshead_offer_flags_options -1

    # Offer option value completions
    case "${prev}" in
    '--library')
        return
        ;;
    '--unit')
        return
        ;;
    '--format')
        __crosshead_add_completions -W 'text'$'\n''markdown'$'\n''csv'$'\n''json'$'\n''jsonl'
        return
        ;;
    '--chart')
        return
        ;;
    esac
}

_crosshead_refresh() {
    repeating_flags=()
    non_repeating_flags=(--all --version -h --help)
    repeating_options=()
    non_repeating_options=(--library)
    __crosshead_offer_flags_options -1

    # Offer option value completions
    case "${prev}" in
    '--library')
        return
        ;;
    esac
}

_crosshead_export() {
    repeating_flags=()
    non_repeating_flags=(--version -h --help)
    repeating_options=()
    non_repeating_options=(--library --format)
    __crosshead_offer_flags_options -1

    # Offer option value completions
    case "${prev}" in
    '--library')
        return
        ;;
    '--format')
        __crosshead_add_completions -W 'jsonl'$'\n''markdown'$'\n''quotes'$'\n''figures'$'\n''bibtex'$'\n''csl'$'\n''annotations'
        return
        ;;
    esac
}

_crosshead_import() {
    repeating_flags=()
    non_repeating_flags=(--version -h --help)
    repeating_options=()
    non_repeating_options=(--library --jobs -j)
    __crosshead_offer_flags_options 1

    # Offer option value completions
    case "${prev}" in
    '--library')
        return
        ;;
    '--jobs'|'-j')
        return
        ;;
    esac
}

_crosshead_library() {
    repeating_flags=()
    non_repeating_flags=(--version -h --help)
    repeating_options=()
    non_repeating_options=()
    __crosshead_offer_flags_options 0

    # Offer subcommand / subcommand argument completions
    local -r subcommand="${unparsed_words[0]}"
    unset 'unparsed_words[0]'
    unparsed_words=("${unparsed_words[@]}")
    case "${subcommand}" in
    list|tags|tag|untag|notes|stats|check|vacuum|forget|reanalyse)
        # Offer subcommand argument completions
        "_crosshead_library_${subcommand}"
        ;;
    *)
        # Offer subcommand completions
        COMPREPLY+=($(compgen -W 'list tags tag untag notes stats check vacuum forget reanalyse' -- "${cur}"))
        ;;
    esac
}

_crosshead_library_list() {
    repeating_flags=()
    non_repeating_flags=(--version -h --help)
    repeating_options=()
    non_repeating_options=(--library --by --format --limit)
    __crosshead_offer_flags_options -1

    # Offer option value completions
    case "${prev}" in
    '--library')
        return
        ;;
    '--by')
        __crosshead_add_completions -W 'added'$'\n''published'$'\n''read'
        return
        ;;
    '--format')
        __crosshead_add_completions -W 'text'$'\n''markdown'$'\n''csv'$'\n''json'$'\n''jsonl'
        return
        ;;
    '--limit')
        return
        ;;
    esac
}

_crosshead_library_tags() {
    repeating_flags=()
    non_repeating_flags=(--version -h --help)
    repeating_options=()
    non_repeating_options=(--library --format)
    __crosshead_offer_flags_options 0

    # Offer option value completions
    case "${prev}" in
    '--library')
        return
        ;;
    '--format')
        __crosshead_add_completions -W 'text'$'\n''markdown'$'\n''csv'$'\n''json'$'\n''jsonl'
        return
        ;;
    esac
}

_crosshead_library_tag() {
    repeating_flags=()
    non_repeating_flags=(--version -h --help)
    repeating_options=()
    non_repeating_options=(--library)
    __crosshead_offer_flags_options -1

    # Offer option value completions
    case "${prev}" in
    '--library')
        return
        ;;
    esac
}

_crosshead_library_untag() {
    repeating_flags=()
    non_repeating_flags=(--version -h --help)
    repeating_options=()
    non_repeating_options=(--library)
    __crosshead_offer_flags_options -1

    # Offer option value completions
    case "${prev}" in
    '--library')
        return
        ;;
    esac
}

_crosshead_library_notes() {
    repeating_flags=()
    non_repeating_flags=(--version -h --help)
    repeating_options=()
    non_repeating_options=(--library --format)
    __crosshead_offer_flags_options -1

    # Offer option value completions
    case "${prev}" in
    '--library')
        return
        ;;
    '--format')
        __crosshead_add_completions -W 'text'$'\n''markdown'$'\n''csv'$'\n''json'$'\n''jsonl'
        return
        ;;
    esac
}

_crosshead_library_stats() {
    repeating_flags=()
    non_repeating_flags=(--version -h --help)
    repeating_options=()
    non_repeating_options=(--library)
    __crosshead_offer_flags_options 0

    # Offer option value completions
    case "${prev}" in
    '--library')
        return
        ;;
    esac
}

_crosshead_library_check() {
    repeating_flags=()
    non_repeating_flags=(--version -h --help)
    repeating_options=()
    non_repeating_options=(--library)
    __crosshead_offer_flags_options 0

    # Offer option value completions
    case "${prev}" in
    '--library')
        return
        ;;
    esac
}

_crosshead_library_vacuum() {
    repeating_flags=()
    non_repeating_flags=(--version -h --help)
    repeating_options=()
    non_repeating_options=(--library)
    __crosshead_offer_flags_options 0

    # Offer option value completions
    case "${prev}" in
    '--library')
        return
        ;;
    esac
}

_crosshead_library_forget() {
    repeating_flags=()
    non_repeating_flags=(--version -h --help)
    repeating_options=()
    non_repeating_options=(--library)
    __crosshead_offer_flags_options -1

    # Offer option value completions
    case "${prev}" in
    '--library')
        return
        ;;
    esac
}

_crosshead_library_reanalyse() {
    repeating_flags=()
    non_repeating_flags=(--all --version -h --help)
    repeating_options=()
    non_repeating_options=(--library)
    __crosshead_offer_flags_options 0

    # Offer option value completions
    case "${prev}" in
    '--library')
        return
        ;;
    esac
}

_crosshead_manual() {
    repeating_flags=()
    non_repeating_flags=(--version -h --help)
    repeating_options=()
    non_repeating_options=()
    __crosshead_offer_flags_options 0
}

_crosshead_help() {
    repeating_flags=()
    non_repeating_flags=(--version)
    repeating_options=()
    non_repeating_options=()
    __crosshead_offer_flags_options -1
}

complete -o filenames -F _crosshead crosshead
