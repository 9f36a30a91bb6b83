# Generated from spec/ by `cargo codegen`; edit codegen/templates/virsh.fish.
#
# Completion for fish. The program says how the line goes on; the words are passed on without
# their quoting, and fish quotes what comes back: each candidate is a line, a tab before its meaning.

function __virsh_complete
    set -l words (commandline -opc)
    set -l current (commandline -ct)
    set -l value $current
    for close in '' '"' "'"
        if string unescape -- "$current$close" >/dev/null
            set value (string unescape -- "$current$close" | string collect)
            break
        end
    end
    # What is neither in quotes nor behind a backslash.
    set -l bare (string replace -ar '\\\\.|"([^"\\\\]|\\\\.)*"?|\'([^\'\\\\]|\\\\.)*\'?' '' -- "$current")
    set -l program $words[1]
    # An alias is no program.
    command -q -- $program
    or set program virsh
    for line in ($program -q complete --described -- $words[2..] "$value" 2>/dev/null </dev/null)
        set -l entry (string split -m 2 \t -- $line)
        switch $entry[1]
            case file directory
                set -l paths (__fish_complete_path (string sub -s (math 1 + (string length -- "$entry[2]")) -- "$value"))
                if test $entry[1] = directory
                    set paths (string match -r '.*/(?:\t.*)?$' -- $paths)
                end
                for path in $paths
                    printf '%s\n' "$entry[2]$path"
                end
            case '*'
                # A tab or a newline cannot be in a candidate; fish leaves a tilde, and a brace that is open, unquoted.
                set -l word (string replace -a '\\\\' '' -- $entry[2])
                if string match -q -e '\\' -- $word
                    continue
                else if string match -q '~*' -- $word; and not string match -qr '^["\']' -- $current
                    continue
                else if string match -qr '\{[^}]*$' -- "$bare"
                    continue
                end
                printf '%s\t%s\n' (string replace -a '\\\\' '\\' -- $entry[2]) $entry[3]
        end
    end
end

complete -e -c virsh
complete -f -a '(__virsh_complete)' -c virsh
