function __crosshead_should_offer_completions_for_flags_or_options -a expected_commands
    set -l non_repeating_flags_or_options $argv[2..]
    set -l non_repeating_flags_or_options_absent 0
    set -l positional_index 0
    set -l commands
    __crosshead_parse_tokens
    test "$commands" = "$expected_commands"; and return $non_repeating_flags_or_options_absent
end

function __crosshead_should_offer_completions_for_positional -a expected_commands positional_index_comparison expected_positional_index
    set -l non_repeating_flags_or_options
    set -l non_repeating_flags_or_options_absent 0
    set -l positional_index 0
    set -l commands
    __crosshead_parse_tokens
    test "$commands" = "$expected_commands" -a \( "$positional_index" "$positional_index_comparison" "$expected_positional_index" \)
end

function __crosshead_parse_tokens -S
    set -l unparsed_tokens (__crosshead_tokens -pc)
    switch $unparsed_tokens[1]
    case 'crosshead'
        __crosshead_parse_subcommand 0 'version' 'h/help'
        switch $unparsed_tokens[1]
        case 'read'
            __crosshead_parse_subcommand -r 1 'theme=' 'plain' 'tutor' 'charset=' 'library=' 'no-library' 'version' 'h/help'
        case 'quotes'
            __crosshead_parse_subcommand -r 1 'speaker=' 'kind=+' 'verb=+' 'unattributed' 'format=' 'charset=' 'version' 'h/help'
        case 'numbers'
            __crosshead_parse_subcommand -r 1 'kind=+' 'unit=+' 'sort=' 'format=' 'chart=' 'charset=' 'version' 'h/help'
        case 'extract'
            __crosshead_parse_subcommand -r 1 'format=' 'measure=' 'raw' 'fields=' 'j/jobs=' 'warc' 'skip=' 'charset=' 'version' 'h/help'
        case 'dump'
            __crosshead_parse_subcommand -r 1 'screen=' 'keys=' 'plain' 'svg' 'theme=' 'roles' 'charset=' 'version' 'h/help'
        case 'keys'
            __crosshead_parse_subcommand 0 'markdown' 'preset=' 'version' 'h/help'
        case 'add'
            __crosshead_parse_subcommand -r 1 'library=' 'j/jobs=' 'charset=' 'version' 'h/help'
        case 'search'
            __crosshead_parse_subcommand -r 1 'library=' 'format=' 'limit=' 'version' 'h/help'
        case 'verify'
            __crosshead_parse_subcommand 2 'library=' 'speaker=' 'format=' 'charset=' 'version' 'h/help'
        case 'compare'
            __crosshead_parse_subcommand 2 'format=' 'charset=' 'version' 'h/help'
        case 'speaker'
            __crosshead_parse_subcommand -r 1 'library=' 'join=+' 'split=+' 'undo' 'format=' 'version' 'h/help'
        case 'measure'
            __crosshead_parse_subcommand -r 1 'library=' 'unit=' 'format=' 'chart=' 'version' 'h/help'
        case 'refresh'
            __crosshead_parse_subcommand -r 1 'library=' 'all' 'version' 'h/help'
        case 'export'
            __crosshead_parse_subcommand -r 1 'library=' 'format=' 'version' 'h/help'
        case 'import'
            __crosshead_parse_subcommand 1 'library=' 'j/jobs=' 'version' 'h/help'
        case 'library'
            __crosshead_parse_subcommand 0 'version' 'h/help'
            switch $unparsed_tokens[1]
            case 'list'
                __crosshead_parse_subcommand -r 1 'library=' 'by=' 'format=' 'limit=' 'version' 'h/help'
            case 'tags'
                __crosshead_parse_subcommand 0 'library=' 'format=' 'version' 'h/help'
            case 'tag'
                __crosshead_parse_subcommand -r 2 'library=' 'version' 'h/help'
            case 'untag'
                __crosshead_parse_subcommand -r 2 'library=' 'version' 'h/help'
            case 'notes'
                __crosshead_parse_subcommand -r 1 'library=' 'format=' 'version' 'h/help'
            case 'stats'
                __crosshead_parse_subcommand 0 'library=' 'version' 'h/help'
            case 'check'
                __crosshead_parse_subcommand 0 'library=' 'version' 'h/help'
            case 'vacuum'
                __crosshead_parse_subcommand 0 'library=' 'version' 'h/help'
            case 'forget'
                __crosshead_parse_subcommand -r 1 'library=' 'version' 'h/help'
            case 'reanalyse'
                __crosshead_parse_subcommand 0 'library=' 'all' 'version' 'h/help'
            end
        case 'manual'
            __crosshead_parse_subcommand 0 'version' 'h/help'
        case 'help'
            __crosshead_parse_subcommand -r 1 'version'
        end
    end
end

function __crosshead_tokens
    if test (string split -m 1 -f 1 -- . "$FISH_VERSION") -gt 3
        commandline --tokens-raw $argv
    else
        commandline -o $argv
    end
end

function __crosshead_parse_subcommand -S -a positional_count
    argparse -s r -- $argv
    set -l option_specs $argv[2..]
    set -l is_repeating_positional $_flag_r
    set -el _flag_r
    set -a commands $unparsed_tokens[1]
    set positional_index 0
    while true
        set -e unparsed_tokens[1]
        argparse -sn "$commands" $option_specs -- $unparsed_tokens 2> /dev/null
        set unparsed_tokens $argv
        set positional_index (math $positional_index + 1)
        for non_repeating_flag_or_option in $non_repeating_flags_or_options
            if set -ql "_flag_$(string replace -a - _ -- $non_repeating_flag_or_option)"
                set non_repeating_flags_or_options_absent 1
                break
            end
        end
        test (count $unparsed_tokens) -eq 0 -o \( -z "$is_repeating_positional" -a "$positional_index" -gt "$positional_count" \) && break
    end
end

function __crosshead_complete_directories
    set -l token (commandline -t)
    string match -- '*/' $token
    set -l subdirs $token*/
    printf %s\n $subdirs
end

function __crosshead_custom_completion
    set -x SAP_SHELL fish
    set -x SAP_SHELL_VERSION $FISH_VERSION
    set -l tokens (__crosshead_tokens -p)
    if test -z "$(__crosshead_tokens -t)"
        set -l index (count (__crosshead_tokens -pc))
        set tokens $tokens[..$index] \'\' $tokens[(math $index + 1)..]
    end
    command $tokens[1] $argv $tokens
end

complete -c 'crosshead' -f
complete -c 'crosshead' -n '__crosshead_should_offer_completions_for_flags_or_options "crosshead" version' -l 'version' -d 'Show the version.'
complete -c 'crosshead' -n '__crosshead_should_offer_completions_for_flags_or_options "crosshead" h help' -s 'h' -l 'help' -d 'Show help information.'
complete -c 'crosshead' -n '__crosshead_should_offer_completions_for_positional "crosshead" -eq 1' -fa 'read' -d 'Read an article (the default command).'
complete -c 'crosshead' -n '__crosshead_should_offer_completions_for_positional "crosshead" -eq 1' -fa 'quotes' -d 'List who said what.'
complete -c 'crosshead' -n '__crosshead_should_offer_completions_for_positional "crosshead" -eq 1' -fa 'numbers' -d 'List the numbers, or draw the comparable ones.'
complete -c 'crosshead' -n '__crosshead_should_offer_completions_for_positional "crosshead" -eq 1' -fa 'extract' -d 'Print articles, or everything known about them as JSON.'
complete -c 'crosshead' -n '__crosshead_should_offer_completions_for_positional "crosshead" -eq 1' -fa 'dump' -d 'Print the screen as it is after some keys.'
complete -c 'crosshead' -n '__crosshead_should_offer_completions_for_positional "crosshead" -eq 1' -fa 'keys' -d 'List the keys and what they do.'
complete -c 'crosshead' -n '__crosshead_should_offer_completions_for_positional "crosshead" -eq 1' -fa 'add' -d 'Put articles into the library.'
complete -c 'crosshead' -n '__crosshead_should_offer_completions_for_positional "crosshead" -eq 1' -fa 'search' -d 'Search the library.'
complete -c 'crosshead' -n '__crosshead_should_offer_completions_for_positional "crosshead" -eq 1' -fa 'verify' -d 'Say whether somebody said it so.'
complete -c 'crosshead' -n '__crosshead_should_offer_completions_for_positional "crosshead" -eq 1' -fa 'compare' -d 'Compare two reports of one event: who is quoted, with which words, and which numbers.'
complete -c 'crosshead' -n '__crosshead_should_offer_completions_for_positional "crosshead" -eq 1' -fa 'speaker' -d 'Show what somebody is and says in all articles of the library.'
complete -c 'crosshead' -n '__crosshead_should_offer_completions_for_positional "crosshead" -eq 1' -fa 'measure' -d 'Show how a figure went over time, in all articles of the library.'
complete -c 'crosshead' -n '__crosshead_should_offer_completions_for_positional "crosshead" -eq 1' -fa 'refresh' -d 'Fetch articles of the library again, and show what changed in them.'
complete -c 'crosshead' -n '__crosshead_should_offer_completions_for_positional "crosshead" -eq 1' -fa 'export' -d 'Give what is in the library to other programs.'
complete -c 'crosshead' -n '__crosshead_should_offer_completions_for_positional "crosshead" -eq 1' -fa 'import' -d 'Take in an export of a library, or a list of addresses.'
complete -c 'crosshead' -n '__crosshead_should_offer_completions_for_positional "crosshead" -eq 1' -fa 'library' -d 'List what is in the library, and look after it.'
complete -c 'crosshead' -n '__crosshead_should_offer_completions_for_positional "crosshead" -eq 1' -fa 'manual' -d 'Print the manual page: crosshead manual | man -l -'
complete -c 'crosshead' -n '__crosshead_should_offer_completions_for_positional "crosshead" -eq 1' -fa 'help' -d 'Show subcommand help information.'
complete -c 'crosshead' -n '__crosshead_should_offer_completions_for_flags_or_options "crosshead read" theme' -l 'theme' -d 'Colours: auto (the terminal\'s own), dark, light, mono.' -rfka 'auto dark light mono'
complete -c 'crosshead' -n '__crosshead_should_offer_completions_for_flags_or_options "crosshead read" plain' -l 'plain' -d 'One column without drawing, for screen readers: docs/accessibility.md.'
complete -c 'crosshead' -n '__crosshead_should_offer_completions_for_flags_or_options "crosshead read" tutor' -l 'tutor' -d 'Open the article that teaches the keys by being read.'
complete -c 'crosshead' -n '__crosshead_should_offer_completions_for_flags_or_options "crosshead read" charset' -l 'charset' -d 'Read it in this charset, whatever it says itself: windows-1251, gb18030, shift_jis, …' -rfka ''
complete -c 'crosshead' -n '__crosshead_should_offer_completions_for_flags_or_options "crosshead read" library' -l 'library' -d 'The library; else $CROSSHEAD_LIBRARY, else crosshead/library.db in $XDG_DATA_HOME or ~/.local/share.' -rfka ''
complete -c 'crosshead' -n '__crosshead_should_offer_completions_for_flags_or_options "crosshead read" no-library' -l 'no-library' -d 'Keep nothing of what is read.'
complete -c 'crosshead' -n '__crosshead_should_offer_completions_for_flags_or_options "crosshead read" version' -l 'version' -d 'Show the version.'
complete -c 'crosshead' -n '__crosshead_should_offer_completions_for_flags_or_options "crosshead read" h help' -s 'h' -l 'help' -d 'Show help information.'
complete -c 'crosshead' -n '__crosshead_should_offer_completions_for_flags_or_options "crosshead quotes" speaker' -l 'speaker' -d 'Only quotes by speakers with this in their name; accents and case do not matter.' -rfka ''
complete -c 'crosshead' -n '__crosshead_should_offer_completions_for_flags_or_options "crosshead quotes"' -l 'kind' -d 'Only this kind: direct, indirect, mixed; may be repeated.' -rfka 'direct indirect mixed'
complete -c 'crosshead' -n '__crosshead_should_offer_completions_for_flags_or_options "crosshead quotes"' -l 'verb' -d 'Only cues of this class: neutral, claim, concession, denial, demand, question, prediction; may be repeated.' -rfka 'neutral claim concession denial demand question prediction'
complete -c 'crosshead' -n '__crosshead_should_offer_completions_for_flags_or_options "crosshead quotes" unattributed' -l 'unattributed' -d 'Only quotes that could be given to nobody.'
complete -c 'crosshead' -n '__crosshead_should_offer_completions_for_flags_or_options "crosshead quotes" format' -l 'format' -d 'text, markdown, csv, json or jsonl.' -rfka 'text markdown csv json jsonl'
complete -c 'crosshead' -n '__crosshead_should_offer_completions_for_flags_or_options "crosshead quotes" charset' -l 'charset' -d 'Read it in this charset, whatever it says itself: windows-1251, gb18030, shift_jis, …' -rfka ''
complete -c 'crosshead' -n '__crosshead_should_offer_completions_for_flags_or_options "crosshead quotes" version' -l 'version' -d 'Show the version.'
complete -c 'crosshead' -n '__crosshead_should_offer_completions_for_flags_or_options "crosshead quotes" h help' -s 'h' -l 'help' -d 'Show help information.'
complete -c 'crosshead' -n '__crosshead_should_offer_completions_for_flags_or_options "crosshead numbers"' -l 'kind' -d 'Only this kind: count, ordinal, percent, money, measure, age, duration, date, time, ratio, score; may be repeated.' -rfka 'count ordinal percent money measure age duration date time ratio score label'
complete -c 'crosshead' -n '__crosshead_should_offer_completions_for_flags_or_options "crosshead numbers"' -l 'unit' -d 'Only this unit: USD, %, km, year; may be repeated.' -rfka ''
complete -c 'crosshead' -n '__crosshead_should_offer_completions_for_flags_or_options "crosshead numbers" sort' -l 'sort' -d 'place, size (largest first within a kind and unit) or date (the year it holds for).' -rfka 'place size date'
complete -c 'crosshead' -n '__crosshead_should_offer_completions_for_flags_or_options "crosshead numbers" format' -l 'format' -d 'text, markdown, csv, json or jsonl.' -rfka 'text markdown csv json jsonl'
complete -c 'crosshead' -n '__crosshead_should_offer_completions_for_flags_or_options "crosshead numbers" chart' -l 'chart' -d 'Draw the comparable numbers: as SVG into a file, as text for - .' -rfka ''
complete -c 'crosshead' -n '__crosshead_should_offer_completions_for_flags_or_options "crosshead numbers" charset' -l 'charset' -d 'Read it in this charset, whatever it says itself: windows-1251, gb18030, shift_jis, …' -rfka ''
complete -c 'crosshead' -n '__crosshead_should_offer_completions_for_flags_or_options "crosshead numbers" version' -l 'version' -d 'Show the version.'
complete -c 'crosshead' -n '__crosshead_should_offer_completions_for_flags_or_options "crosshead numbers" h help' -s 'h' -l 'help' -d 'Show help information.'
complete -c 'crosshead' -n '__crosshead_should_offer_completions_for_flags_or_options "crosshead extract" format' -l 'format' -d 'json: indented; jsonl: one object a line, as always with - and --warc; markdown: with front matter; text: as the reader sets it.' -rfka 'json jsonl markdown text'
complete -c 'crosshead' -n '__crosshead_should_offer_completions_for_flags_or_options "crosshead extract" measure' -l 'measure' -d 'Of text: the longest line, in columns; 0 leaves paragraphs in one line.' -rfka ''
complete -c 'crosshead' -n '__crosshead_should_offer_completions_for_flags_or_options "crosshead extract" raw' -l 'raw' -d 'Keep a plain text unaltered, furniture included, so that offsets match the file.'
complete -c 'crosshead' -n '__crosshead_should_offer_completions_for_flags_or_options "crosshead extract" fields' -l 'fields' -d 'Only these fields of each object: id,title,quotes.' -rfka ''
complete -c 'crosshead' -n '__crosshead_should_offer_completions_for_flags_or_options "crosshead extract" j jobs' -l 'jobs' -s 'j' -d 'How many threads work at it.' -rfka ''
complete -c 'crosshead' -n '__crosshead_should_offer_completions_for_flags_or_options "crosshead extract" warc' -l 'warc' -d 'The files are web archives (WARC, gzip or not); - reads one from standard input.'
complete -c 'crosshead' -n '__crosshead_should_offer_completions_for_flags_or_options "crosshead extract" skip' -l 'skip' -d 'Leave out so many documents first, as after a run that was cut short.' -rfka ''
complete -c 'crosshead' -n '__crosshead_should_offer_completions_for_flags_or_options "crosshead extract" charset' -l 'charset' -d 'Read it in this charset, whatever it says itself: windows-1251, gb18030, shift_jis, …' -rfka ''
complete -c 'crosshead' -n '__crosshead_should_offer_completions_for_flags_or_options "crosshead extract" version' -l 'version' -d 'Show the version.'
complete -c 'crosshead' -n '__crosshead_should_offer_completions_for_flags_or_options "crosshead extract" h help' -s 'h' -l 'help' -d 'Show help information.'
complete -c 'crosshead' -n '__crosshead_should_offer_completions_for_flags_or_options "crosshead dump" screen' -l 'screen' -d 'The size, columns by rows.' -rfka ''
complete -c 'crosshead' -n '__crosshead_should_offer_completions_for_flags_or_options "crosshead dump" keys' -l 'keys' -d 'The keys to press first.' -rfka ''
complete -c 'crosshead' -n '__crosshead_should_offer_completions_for_flags_or_options "crosshead dump" plain' -l 'plain' -d 'One column without drawing, as the reader has it with --plain.'
complete -c 'crosshead' -n '__crosshead_should_offer_completions_for_flags_or_options "crosshead dump" svg' -l 'svg' -d 'As a picture in SVG.'
complete -c 'crosshead' -n '__crosshead_should_offer_completions_for_flags_or_options "crosshead dump" theme' -l 'theme' -d 'Colours of the picture: dark, light, mono.' -rfka 'auto dark light mono'
complete -c 'crosshead' -n '__crosshead_should_offer_completions_for_flags_or_options "crosshead dump" roles' -l 'roles' -d 'Under each row that has any, a row of letters for what its cells mean.'
complete -c 'crosshead' -n '__crosshead_should_offer_completions_for_flags_or_options "crosshead dump" charset' -l 'charset' -d 'Read it in this charset, whatever it says itself: windows-1251, gb18030, shift_jis, …' -rfka ''
complete -c 'crosshead' -n '__crosshead_should_offer_completions_for_flags_or_options "crosshead dump" version' -l 'version' -d 'Show the version.'
complete -c 'crosshead' -n '__crosshead_should_offer_completions_for_flags_or_options "crosshead dump" h help' -s 'h' -l 'help' -d 'Show help information.'
complete -c 'crosshead' -n '__crosshead_should_offer_completions_for_flags_or_options "crosshead keys" markdown' -l 'markdown' -d 'As the Markdown of docs/keys.md, whatever the settings say.'
complete -c 'crosshead' -n '__crosshead_should_offer_completions_for_flags_or_options "crosshead keys" preset' -l 'preset' -d 'The keys of a preset: standard, less, vi.' -rfka 'standard less vi'
complete -c 'crosshead' -n '__crosshead_should_offer_completions_for_flags_or_options "crosshead keys" version' -l 'version' -d 'Show the version.'
complete -c 'crosshead' -n '__crosshead_should_offer_completions_for_flags_or_options "crosshead keys" h help' -s 'h' -l 'help' -d 'Show help information.'
complete -c 'crosshead' -n '__crosshead_should_offer_completions_for_flags_or_options "crosshead add" library' -l 'library' -d 'The library; else $CROSSHEAD_LIBRARY, else crosshead/library.db in $XDG_DATA_HOME or ~/.local/share.' -rfka ''
complete -c 'crosshead' -n '__crosshead_should_offer_completions_for_flags_or_options "crosshead add" j jobs' -l 'jobs' -s 'j' -d 'How many articles to read at a time; as many as there are processors.' -rfka ''
complete -c 'crosshead' -n '__crosshead_should_offer_completions_for_flags_or_options "crosshead add" charset' -l 'charset' -d 'Read it in this charset, whatever it says itself: windows-1251, gb18030, shift_jis, …' -rfka ''
complete -c 'crosshead' -n '__crosshead_should_offer_completions_for_flags_or_options "crosshead add" version' -l 'version' -d 'Show the version.'
complete -c 'crosshead' -n '__crosshead_should_offer_completions_for_flags_or_options "crosshead add" h help' -s 'h' -l 'help' -d 'Show help information.'
complete -c 'crosshead' -n '__crosshead_should_offer_completions_for_flags_or_options "crosshead search" library' -l 'library' -d 'The library; else $CROSSHEAD_LIBRARY, else crosshead/library.db in $XDG_DATA_HOME or ~/.local/share.' -rfka ''
complete -c 'crosshead' -n '__crosshead_should_offer_completions_for_flags_or_options "crosshead search" format' -l 'format' -d 'text, markdown, csv, json or jsonl.' -rfka 'text markdown csv json jsonl'
complete -c 'crosshead' -n '__crosshead_should_offer_completions_for_flags_or_options "crosshead search" limit' -l 'limit' -d 'How many hits at most.' -rfka ''
complete -c 'crosshead' -n '__crosshead_should_offer_completions_for_flags_or_options "crosshead search" version' -l 'version' -d 'Show the version.'
complete -c 'crosshead' -n '__crosshead_should_offer_completions_for_flags_or_options "crosshead search" h help' -s 'h' -l 'help' -d 'Show help information.'
complete -c 'crosshead' -n '__crosshead_should_offer_completions_for_flags_or_options "crosshead verify" library' -l 'library' -d 'The library; else $CROSSHEAD_LIBRARY, else crosshead/library.db in $XDG_DATA_HOME or ~/.local/share.' -rfka ''
complete -c 'crosshead' -n '__crosshead_should_offer_completions_for_flags_or_options "crosshead verify" speaker' -l 'speaker' -d 'Whose it must be; a part of the name will do.' -rfka ''
complete -c 'crosshead' -n '__crosshead_should_offer_completions_for_flags_or_options "crosshead verify" format' -l 'format' -d 'text, json or jsonl.' -rfka 'text markdown csv json jsonl'
complete -c 'crosshead' -n '__crosshead_should_offer_completions_for_flags_or_options "crosshead verify" charset' -l 'charset' -d 'Read it in this charset, whatever it says itself: windows-1251, gb18030, shift_jis, …' -rfka ''
complete -c 'crosshead' -n '__crosshead_should_offer_completions_for_flags_or_options "crosshead verify" version' -l 'version' -d 'Show the version.'
complete -c 'crosshead' -n '__crosshead_should_offer_completions_for_flags_or_options "crosshead verify" h help' -s 'h' -l 'help' -d 'Show help information.'
complete -c 'crosshead' -n '__crosshead_should_offer_completions_for_flags_or_options "crosshead compare" format' -l 'format' -d 'text, markdown, csv, json or jsonl.' -rfka 'text markdown csv json jsonl'
complete -c 'crosshead' -n '__crosshead_should_offer_completions_for_flags_or_options "crosshead compare" charset' -l 'charset' -d 'Read it in this charset, whatever it says itself: windows-1251, gb18030, shift_jis, …' -rfka ''
complete -c 'crosshead' -n '__crosshead_should_offer_completions_for_flags_or_options "crosshead compare" version' -l 'version' -d 'Show the version.'
complete -c 'crosshead' -n '__crosshead_should_offer_completions_for_flags_or_options "crosshead compare" h help' -s 'h' -l 'help' -d 'Show help information.'
complete -c 'crosshead' -n '__crosshead_should_offer_completions_for_flags_or_options "crosshead speaker" library' -l 'library' -d 'The library; else $CROSSHEAD_LIBRARY, else crosshead/library.db in $XDG_DATA_HOME or ~/.local/share.' -rfka ''
complete -c 'crosshead' -n '__crosshead_should_offer_completions_for_flags_or_options "crosshead speaker"' -l 'join' -d 'Hold two persons for the same: 1,2. May be repeated.' -rfka ''
complete -c 'crosshead' -n '__crosshead_should_offer_completions_for_flags_or_options "crosshead speaker"' -l 'split' -d 'Hold a role for somebody else\'s: 1b. May be repeated.' -rfka ''
complete -c 'crosshead' -n '__crosshead_should_offer_completions_for_flags_or_options "crosshead speaker" undo' -l 'undo' -d 'Take the last --join or --split back.'
complete -c 'crosshead' -n '__crosshead_should_offer_completions_for_flags_or_options "crosshead speaker" format' -l 'format' -d 'text, markdown, csv, json or jsonl: a row a quote.' -rfka 'text markdown csv json jsonl'
complete -c 'crosshead' -n '__crosshead_should_offer_completions_for_flags_or_options "crosshead speaker" version' -l 'version' -d 'Show the version.'
complete -c 'crosshead' -n '__crosshead_should_offer_completions_for_flags_or_options "crosshead speaker" h help' -s 'h' -l 'help' -d 'Show help information.'
complete -c 'crosshead' -n '__crosshead_should_offer_completions_for_flags_or_options "crosshead measure" library' -l 'library' -d 'The library; else $CROSSHEAD_LIBRARY, else crosshead/library.db in $XDG_DATA_HOME or ~/.local/share.' -rfka ''
complete -c 'crosshead' -n '__crosshead_should_offer_completions_for_flags_or_options "crosshead measure" unit' -l 'unit' -d 'Only this unit: USD, %, km.' -rfka ''
complete -c 'crosshead' -n '__crosshead_should_offer_completions_for_flags_or_options "crosshead measure" format' -l 'format' -d 'text, markdown, csv, json or jsonl.' -rfka 'text markdown csv json jsonl'
complete -c 'crosshead' -n '__crosshead_should_offer_completions_for_flags_or_options "crosshead measure" chart' -l 'chart' -d 'Draw it: as SVG into a file, as text for - .' -rfka ''
complete -c 'crosshead' -n '__crosshead_should_offer_completions_for_flags_or_options "crosshead measure" version' -l 'version' -d 'Show the version.'
complete -c 'crosshead' -n '__crosshead_should_offer_completions_for_flags_or_options "crosshead measure" h help' -s 'h' -l 'help' -d 'Show help information.'
complete -c 'crosshead' -n '__crosshead_should_offer_completions_for_flags_or_options "crosshead refresh" library' -l 'library' -d 'The library; else $CROSSHEAD_LIBRARY, else crosshead/library.db in $XDG_DATA_HOME or ~/.local/share.' -rfka ''
complete -c 'crosshead' -n '__crosshead_should_offer_completions_for_flags_or_options "crosshead refresh" all' -l 'all' -d 'Every article that has an address.'
complete -c 'crosshead' -n '__crosshead_should_offer_completions_for_flags_or_options "crosshead refresh" version' -l 'version' -d 'Show the version.'
complete -c 'crosshead' -n '__crosshead_should_offer_completions_for_flags_or_options "crosshead refresh" h help' -s 'h' -l 'help' -d 'Show help information.'
complete -c 'crosshead' -n '__crosshead_should_offer_completions_for_flags_or_options "crosshead export" library' -l 'library' -d 'The library; else $CROSSHEAD_LIBRARY, else crosshead/library.db in $XDG_DATA_HOME or ~/.local/share.' -rfka ''
complete -c 'crosshead' -n '__crosshead_should_offer_completions_for_flags_or_options "crosshead export" format' -l 'format' -d 'jsonl, markdown, quotes, figures, bibtex, csl or annotations.' -rfka 'jsonl markdown quotes figures bibtex csl annotations'
complete -c 'crosshead' -n '__crosshead_should_offer_completions_for_flags_or_options "crosshead export" version' -l 'version' -d 'Show the version.'
complete -c 'crosshead' -n '__crosshead_should_offer_completions_for_flags_or_options "crosshead export" h help' -s 'h' -l 'help' -d 'Show help information.'
complete -c 'crosshead' -n '__crosshead_should_offer_completions_for_flags_or_options "crosshead import" library' -l 'library' -d 'The library; else $CROSSHEAD_LIBRARY, else crosshead/library.db in $XDG_DATA_HOME or ~/.local/share.' -rfka ''
complete -c 'crosshead' -n '__crosshead_should_offer_completions_for_flags_or_options "crosshead import" j jobs' -l 'jobs' -s 'j' -d 'How many articles to read at a time; as many as there are processors.' -rfka ''
complete -c 'crosshead' -n '__crosshead_should_offer_completions_for_flags_or_options "crosshead import" version' -l 'version' -d 'Show the version.'
complete -c 'crosshead' -n '__crosshead_should_offer_completions_for_flags_or_options "crosshead import" h help' -s 'h' -l 'help' -d 'Show help information.'
complete -c 'crosshead' -n '__crosshead_should_offer_completions_for_flags_or_options "crosshead library" version' -l 'version' -d 'Show the version.'
complete -c 'crosshead' -n '__crosshead_should_offer_completions_for_flags_or_options "crosshead library" h help' -s 'h' -l 'help' -d 'Show help information.'
complete -c 'crosshead' -n '__crosshead_should_offer_completions_for_positional "crosshead library" -eq 1' -fa 'list' -d 'List the articles in it, the newest first.'
complete -c 'crosshead' -n '__crosshead_should_offer_completions_for_positional "crosshead library" -eq 1' -fa 'tags' -d 'List the tags, with the number of articles that have each.'
complete -c 'crosshead' -n '__crosshead_should_offer_completions_for_positional "crosshead library" -eq 1' -fa 'tag' -d 'Put a tag on articles.'
complete -c 'crosshead' -n '__crosshead_should_offer_completions_for_positional "crosshead library" -eq 1' -fa 'untag' -d 'Take a tag off articles.'
complete -c 'crosshead' -n '__crosshead_should_offer_completions_for_positional "crosshead library" -eq 1' -fa 'notes' -d 'Show the notes, bookmarks and corrections.'
complete -c 'crosshead' -n '__crosshead_should_offer_completions_for_positional "crosshead library" -eq 1' -fa 'stats' -d 'Say how much is in it.'
complete -c 'crosshead' -n '__crosshead_should_offer_completions_for_positional "crosshead library" -eq 1' -fa 'check' -d 'Say whether it is sound.'
complete -c 'crosshead' -n '__crosshead_should_offer_completions_for_positional "crosshead library" -eq 1' -fa 'vacuum' -d 'Make it as small, and searches as quick, as can be.'
complete -c 'crosshead' -n '__crosshead_should_offer_completions_for_positional "crosshead library" -eq 1' -fa 'forget' -d 'Take articles out, with all their versions, notes and bookmarks.'
complete -c 'crosshead' -n '__crosshead_should_offer_completions_for_positional "crosshead library" -eq 1' -fa 'reanalyse' -d 'Analyse anew what an older version analysed.'
complete -c 'crosshead' -n '__crosshead_should_offer_completions_for_flags_or_options "crosshead library list" library' -l 'library' -d 'The library; else $CROSSHEAD_LIBRARY, else crosshead/library.db in $XDG_DATA_HOME or ~/.local/share.' -rfka ''
complete -c 'crosshead' -n '__crosshead_should_offer_completions_for_flags_or_options "crosshead library list" by' -l 'by' -d 'The newest by when they were added, published or read.' -rfka 'added published read'
complete -c 'crosshead' -n '__crosshead_should_offer_completions_for_flags_or_options "crosshead library list" format' -l 'format' -d 'text, markdown, csv, json or jsonl.' -rfka 'text markdown csv json jsonl'
complete -c 'crosshead' -n '__crosshead_should_offer_completions_for_flags_or_options "crosshead library list" limit' -l 'limit' -d 'How many at most; all unless told otherwise.' -rfka ''
complete -c 'crosshead' -n '__crosshead_should_offer_completions_for_flags_or_options "crosshead library list" version' -l 'version' -d 'Show the version.'
complete -c 'crosshead' -n '__crosshead_should_offer_completions_for_flags_or_options "crosshead library list" h help' -s 'h' -l 'help' -d 'Show help information.'
complete -c 'crosshead' -n '__crosshead_should_offer_completions_for_flags_or_options "crosshead library tags" library' -l 'library' -d 'The library; else $CROSSHEAD_LIBRARY, else crosshead/library.db in $XDG_DATA_HOME or ~/.local/share.' -rfka ''
complete -c 'crosshead' -n '__crosshead_should_offer_completions_for_flags_or_options "crosshead library tags" format' -l 'format' -d 'text, markdown, csv, json or jsonl.' -rfka 'text markdown csv json jsonl'
complete -c 'crosshead' -n '__crosshead_should_offer_completions_for_flags_or_options "crosshead library tags" version' -l 'version' -d 'Show the version.'
complete -c 'crosshead' -n '__crosshead_should_offer_completions_for_flags_or_options "crosshead library tags" h help' -s 'h' -l 'help' -d 'Show help information.'
complete -c 'crosshead' -n '__crosshead_should_offer_completions_for_flags_or_options "crosshead library tag" library' -l 'library' -d 'The library; else $CROSSHEAD_LIBRARY, else crosshead/library.db in $XDG_DATA_HOME or ~/.local/share.' -rfka ''
complete -c 'crosshead' -n '__crosshead_should_offer_completions_for_flags_or_options "crosshead library tag" version' -l 'version' -d 'Show the version.'
complete -c 'crosshead' -n '__crosshead_should_offer_completions_for_flags_or_options "crosshead library tag" h help' -s 'h' -l 'help' -d 'Show help information.'
complete -c 'crosshead' -n '__crosshead_should_offer_completions_for_flags_or_options "crosshead library untag" library' -l 'library' -d 'The library; else $CROSSHEAD_LIBRARY, else crosshead/library.db in $XDG_DATA_HOME or ~/.local/share.' -rfka ''
complete -c 'crosshead' -n '__crosshead_should_offer_completions_for_flags_or_options "crosshead library untag" version' -l 'version' -d 'Show the version.'
complete -c 'crosshead' -n '__crosshead_should_offer_completions_for_flags_or_options "crosshead library untag" h help' -s 'h' -l 'help' -d 'Show help information.'
complete -c 'crosshead' -n '__crosshead_should_offer_completions_for_flags_or_options "crosshead library notes" library' -l 'library' -d 'The library; else $CROSSHEAD_LIBRARY, else crosshead/library.db in $XDG_DATA_HOME or ~/.local/share.' -rfka ''
complete -c 'crosshead' -n '__crosshead_should_offer_completions_for_flags_or_options "crosshead library notes" format' -l 'format' -d 'text, markdown, csv, json or jsonl.' -rfka 'text markdown csv json jsonl'
complete -c 'crosshead' -n '__crosshead_should_offer_completions_for_flags_or_options "crosshead library notes" version' -l 'version' -d 'Show the version.'
complete -c 'crosshead' -n '__crosshead_should_offer_completions_for_flags_or_options "crosshead library notes" h help' -s 'h' -l 'help' -d 'Show help information.'
complete -c 'crosshead' -n '__crosshead_should_offer_completions_for_flags_or_options "crosshead library stats" library' -l 'library' -d 'The library; else $CROSSHEAD_LIBRARY, else crosshead/library.db in $XDG_DATA_HOME or ~/.local/share.' -rfka ''
complete -c 'crosshead' -n '__crosshead_should_offer_completions_for_flags_or_options "crosshead library stats" version' -l 'version' -d 'Show the version.'
complete -c 'crosshead' -n '__crosshead_should_offer_completions_for_flags_or_options "crosshead library stats" h help' -s 'h' -l 'help' -d 'Show help information.'
complete -c 'crosshead' -n '__crosshead_should_offer_completions_for_flags_or_options "crosshead library check" library' -l 'library' -d 'The library; else $CROSSHEAD_LIBRARY, else crosshead/library.db in $XDG_DATA_HOME or ~/.local/share.' -rfka ''
complete -c 'crosshead' -n '__crosshead_should_offer_completions_for_flags_or_options "crosshead library check" version' -l 'version' -d 'Show the version.'
complete -c 'crosshead' -n '__crosshead_should_offer_completions_for_flags_or_options "crosshead library check" h help' -s 'h' -l 'help' -d 'Show help information.'
complete -c 'crosshead' -n '__crosshead_should_offer_completions_for_flags_or_options "crosshead library vacuum" library' -l 'library' -d 'The library; else $CROSSHEAD_LIBRARY, else crosshead/library.db in $XDG_DATA_HOME or ~/.local/share.' -rfka ''
complete -c 'crosshead' -n '__crosshead_should_offer_completions_for_flags_or_options "crosshead library vacuum" version' -l 'version' -d 'Show the version.'
complete -c 'crosshead' -n '__crosshead_should_offer_completions_for_flags_or_options "crosshead library vacuum" h help' -s 'h' -l 'help' -d 'Show help information.'
complete -c 'crosshead' -n '__crosshead_should_offer_completions_for_flags_or_options "crosshead library forget" library' -l 'library' -d 'The library; else $CROSSHEAD_LIBRARY, else crosshead/library.db in $XDG_DATA_HOME or ~/.local/share.' -rfka ''
complete -c 'crosshead' -n '__crosshead_should_offer_completions_for_flags_or_options "crosshead library forget" version' -l 'version' -d 'Show the version.'
complete -c 'crosshead' -n '__crosshead_should_offer_completions_for_flags_or_options "crosshead library forget" h help' -s 'h' -l 'help' -d 'Show help information.'
complete -c 'crosshead' -n '__crosshead_should_offer_completions_for_flags_or_options "crosshead library reanalyse" library' -l 'library' -d 'The library; else $CROSSHEAD_LIBRARY, else crosshead/library.db in $XDG_DATA_HOME or ~/.local/share.' -rfka ''
complete -c 'crosshead' -n '__crosshead_should_offer_completions_for_flags_or_options "crosshead library reanalyse" all' -l 'all' -d 'Also what this version analysed.'
complete -c 'crosshead' -n '__crosshead_should_offer_completions_for_flags_or_options "crosshead library reanalyse" version' -l 'version' -d 'Show the version.'
complete -c 'crosshead' -n '__crosshead_should_offer_completions_for_flags_or_options "crosshead library reanalyse" h help' -s 'h' -l 'help' -d 'Show help information.'
complete -c 'crosshead' -n '__crosshead_should_offer_completions_for_flags_or_options "crosshead manual" version' -l 'version' -d 'Show the version.'
complete -c 'crosshead' -n '__crosshead_should_offer_completions_for_flags_or_options "crosshead manual" h help' -s 'h' -l 'help' -d 'Show help information.'
complete -c 'crosshead' -n '__crosshead_should_offer_completions_for_flags_or_options "crosshead help" version' -l 'version' -d 'Show the version.'
